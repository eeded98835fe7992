package cuepoint.format.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.format.Timecode;
import cuepoint.search.Place;
import cuepoint.talk.Precision;
import cuepoint.talk.SpokenTime;
import cuepoint.talk.Transcript;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a query is said in a talk: what {@code GET /api/v1/talks/EVENT/STEM/places} returns. */
public final class PlacesJson {
  private PlacesJson() {}

  /**
   * The places in the order of the transcript.
   *
   * @param talkId {@code EVENT/STEM}
   */
  public static ObjectNode of(
      String talkId, Transcript transcript, String query, List<Place> places) {
    ObjectNode json =
        Json.object()
            .put("talk", talkId)
            .put("language", transcript.language())
            .put("query", query)
            .put("totalPlaces", places.size());
    json.set("places", Json.array(places, PlacesJson::of));
    return json;
  }

  private static ObjectNode of(Place place) {
    ObjectNode json =
        Json.object()
            .put("cue", place.cue())
            .put("matchSeconds", seconds(place.time()))
            .put("precision", place.time().precision().label())
            .put("kind", place.kind().label());
    json.set("matches", Json.ranges(List.of(place.range())));
    return json;
  }

  private static @Nullable Double seconds(SpokenTime time) {
    return time.precision() == Precision.TALK ? null : Timecode.number(time.millis());
  }
}
