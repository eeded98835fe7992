/** The page that plays pieces of talks one after another. */
@NullMarked
package cuepoint.page.reel;

import org.jspecify.annotations.NullMarked;
