/**
 * What do the talks of a site share? {@link cuepoint.export.relation.RelatedFiles} asks for it, of
 * the talks that are exported, and writes it for programs.
 */
@NullMarked
package cuepoint.export.relation;

import org.jspecify.annotations.NullMarked;
