/** Reads folders of talks: pyvideo.org's data, and captions at any depth. */
@NullMarked
package cuepoint.ingest.folder;

import org.jspecify.annotations.NullMarked;
