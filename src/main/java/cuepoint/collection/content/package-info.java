/**
 * What do files hold? {@link cuepoint.collection.content.FileContents} answers what their names do
 * not show, by a look into each, and {@link cuepoint.collection.content.SeenContents} keeps the
 * answers from run to run.
 */
@NullMarked
package cuepoint.collection.content;

import org.jspecify.annotations.NullMarked;
