/** How do talks stand on a site without a server? */
@NullMarked
package cuepoint.export;

import org.jspecify.annotations.NullMarked;
