/** What is a source of talks? Uses no other room. */
@NullMarked
package cuepoint.fetch.source;

import org.jspecify.annotations.NullMarked;
