/** How are programs of others found and run? Uses no other room. */
@NullMarked
package cuepoint.fetch.process;

import org.jspecify.annotations.NullMarked;
