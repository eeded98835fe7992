/** Which talks are in the collection, and where is what is not complete yet? Uses no other room. */
@NullMarked
package cuepoint.fetch.folder;

import org.jspecify.annotations.NullMarked;
