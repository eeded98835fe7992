package cuepoint.http.route;

import cuepoint.asset.Program;
import cuepoint.http.message.AnswerCache;
import cuepoint.http.message.Endpoint;
import cuepoint.http.message.EntityTag;
import cuepoint.http.message.PercentEncoding;
import cuepoint.http.message.Request;
import cuepoint.http.message.Response;
import cuepoint.http.message.Route;
import cuepoint.http.message.Status;
import cuepoint.search.Catalogue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Answers that change only with what they are made of, so that a client that has one is told so
 * without any work: RFC 9110, section 13. They may be stored, and are asked for again each time, so
 * that no change is missed.
 *
 * @param edition names what they are made of, besides the program
 * @param kept those that were given
 */
record Conditional(Supplier<String> edition, AnswerCache kept) {
  /** Made of the program alone. */
  static final Conditional FIXED = new Conditional(() -> "", AnswerCache.NONE);

  private static final String ASK_AGAIN = "no-cache";

  /** Made of the talks in an index. */
  static Conditional on(Catalogue catalogue) {
    return new Conditional(catalogue::edition, AnswerCache.NONE);
  }

  List<Route> of(List<Route> routes) {
    return routes.stream().map(this::of).toList();
  }

  Route of(Route route) {
    return of(route, request -> ReaderLanguages.ANY);
  }

  /** The same, for an answer that is made for a reader of languages. */
  Route of(Route route, Function<Request, ReaderLanguages> reader) {
    return new Route(
        route.pattern(), request -> answer(request, reader.apply(request), route.endpoint()));
  }

  private Response answer(Request request, ReaderLanguages reader, Endpoint endpoint) {
    String asked = edition.get();
    EntityTag tag = tag(asked, request, reader);
    List<String> known = request.header("If-None-Match");
    if (tag.isAmong(known)) {
      return labelled(Response.notModified(), tag, reader);
    }
    boolean any = known.stream().anyMatch(tags -> tags.strip().equals("*"));
    Optional<Response> before = kept.get(tag);
    if (before.isPresent()) {
      return labelled(any ? Response.notModified() : before.get(), tag, reader);
    }
    Response response = endpoint.answer(request);
    if (response.status() != Status.OK.code()) {
      return response;
    }
    if (!edition.get().equals(asked)) {
      return response.withCacheControl(ASK_AGAIN).with(reader.vary());
    }
    kept.put(tag, response.withOther(Routes.TIMING, Routes.NO_WORK));
    return labelled(any ? Response.notModified() : response, tag, reader);
  }

  private static Response labelled(Response response, EntityTag tag, ReaderLanguages reader) {
    return response
        .withCacheControl(ASK_AGAIN)
        .with(Map.of("ETag", tag.toString()))
        .with(reader.vary());
  }

  /** The same for parameters in another order, and without those that say nothing. */
  private static EntityTag tag(String edition, Request request, ReaderLanguages reader) {
    Map<String, List<String>> asked = new TreeMap<>(PercentEncoding.parameters(request.query()));
    asked.values().removeIf(values -> values.stream().allMatch(String::isBlank));
    return EntityTag.of(
        List.of(Program.EDITION, edition, request.origin(), request.path(), asked, reader.tags()));
  }
}
