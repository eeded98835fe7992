/**
 * How does what people have come into the collection? {@link cuepoint.ingest.Listings} reads it,
 * each room one kind, {@link cuepoint.ingest.Import} compares it with the event, and the {@link
 * cuepoint.ingest.ImportPlan} that results is shown and written. What a person edited, added or
 * removed is kept.
 */
@NullMarked
package cuepoint.ingest;

import org.jspecify.annotations.NullMarked;
