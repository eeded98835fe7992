package cuepoint.http.route;

import cuepoint.contract.ApiDocument;
import cuepoint.contract.Examples;
import cuepoint.format.link.PagePath;
import cuepoint.http.message.Request;
import cuepoint.http.message.Response;
import cuepoint.http.message.Route;
import cuepoint.http.message.Status;
import cuepoint.page.Pages;
import cuepoint.search.Catalogue;
import cuepoint.search.Filters;
import java.util.List;
import java.util.Map;

/** The contract: for programs and for people. */
record ApiRoutes(Catalogue catalogue, Pages pages) {
  /** RFC 9512. */
  private static final String YAML = "application/yaml";

  /** Read when it is asked for first: a command that serves nothing need not wait for it. */
  private static final class Contract {
    private static final String YAML_TEXT = ApiDocument.yaml();
    private static final ApiDocument DOCUMENT = ApiDocument.read();
  }

  List<Route> all() {
    Route document = new Route(PagePath.OPENAPI, request -> document());
    Route page = new Route(PagePath.API, this::page);
    return List.of(Conditional.FIXED.of(document), Conditional.on(catalogue).of(page));
  }

  private static Response document() {
    return Response.of(Status.OK.code(), YAML, Contract.YAML_TEXT)
        .with(Map.of("Access-Control-Allow-Origin", "*"));
  }

  private Response page(Request request) {
    Examples examples = Examples.of(request.origin(), catalogue.talks(Filters.NONE));
    return Response.text("text/html", pages.api(Contract.DOCUMENT, examples));
  }
}
