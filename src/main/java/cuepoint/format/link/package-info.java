/**
 * Where an answer leads. {@link cuepoint.talk.Talk#linkAt} is the one place that makes a link into
 * a video; {@link cuepoint.format.link.JumpLinks} prefers a page of ours where that plays the
 * video, {@link cuepoint.format.link.AbsoluteLinks} makes it an address for other sites. {@link
 * cuepoint.format.link.BasePath} puts the service below a path of another site.
 */
@NullMarked
package cuepoint.format.link;

import org.jspecify.annotations.NullMarked;
