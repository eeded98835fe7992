package cuepoint.http.route;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.http.message.Request;
import cuepoint.http.message.Response;
import cuepoint.http.message.Route;
import cuepoint.index.VectorState;
import cuepoint.search.Catalogue;
import cuepoint.search.Filters;
import cuepoint.search.Query;
import cuepoint.search.Searcher;
import cuepoint.talk.Talk;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * How a service is. {@code /healthz} says that it lives, whatever is wrong with its index: to start
 * it again would not help. {@code /readyz} says that it answers. Safe for use by many threads.
 */
final class HealthRoutes {
  /** So long the same talks are searched for: to list all of them is the dearest of it. */
  private static final long LISTED_NANOS = TimeUnit.MINUTES.toNanos(1);

  /** Enough of a title to be found. */
  private static final int TITLE_LENGTH = 100;

  private final Searcher searcher;
  private final Catalogue catalogue;
  private final Supplier<VectorState> vectors;
  private volatile Listed listed = new Listed(List.of(), System.nanoTime() - LISTED_NANOS);

  private record Listed(List<Talk> talks, long nanos) {}

  HealthRoutes(Searcher searcher, Catalogue catalogue, Supplier<VectorState> vectors) {
    this.searcher = searcher;
    this.catalogue = catalogue;
    this.vectors = vectors;
  }

  List<Route> all() {
    return List.of(
        Route.immediate("/healthz", request -> status("ok")),
        new Route("/readyz", this::readiness));
  }

  private static Response status(String status) {
    return response(json(status));
  }

  private static ObjectNode json(String status) {
    return JsonNodeFactory.instance.objectNode().put("status", status);
  }

  private static Response response(ObjectNode json) {
    return Response.json(json).withCacheControl("no-store");
  }

  /** Searches for one of the talks, and reads what is said in it. */
  private Response readiness(Request request) {
    List<Talk> talks = talks();
    if (talks.isEmpty()) {
      searcher.search(Query.of(""), request.deadline());
    } else {
      Talk talk = talks.get(ThreadLocalRandom.current().nextInt(talks.size()));
      String title = talk.title();
      searcher.search(
          Query.of(title.substring(0, Math.min(title.length(), TITLE_LENGTH))), request.deadline());
      catalogue.recording(talk.id());
    }
    ObjectNode ready = json("ready");
    ready.set("meaning", meaning(vectors.get()));
    return response(ready);
  }

  /** Readiness does not wait for it: words are found without. */
  private static ObjectNode meaning(VectorState vectors) {
    ObjectNode meaning = json(vectors.phase().name().toLowerCase(Locale.ROOT));
    if (vectors.isKnown()) {
      meaning.put("passages", vectors.texts()).put("missing", vectors.missing());
    }
    return meaning;
  }

  private List<Talk> talks() {
    if (System.nanoTime() - listed.nanos() >= LISTED_NANOS) {
      listed = new Listed(catalogue.talks(Filters.NONE), System.nanoTime());
    }
    return listed.talks();
  }
}
