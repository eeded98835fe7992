/** What does the process log, and how much of it? */
@NullMarked
package cuepoint.cli.log;

import org.jspecify.annotations.NullMarked;
