/** How does an answer stand in somebody else's page? */
@NullMarked
package cuepoint.embed;

import org.jspecify.annotations.NullMarked;
