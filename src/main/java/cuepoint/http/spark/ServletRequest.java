package cuepoint.http.spark;

import cuepoint.http.message.Request;
import cuepoint.http.message.Route;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.servlet.http.HttpServletRequest;

/**
 * A request as Jetty received it.
 *
 * @param route the one that matches; empty before one is known
 */
record ServletRequest(HttpServletRequest servlet, Optional<Route> route) implements Request {

  @Override
  public String origin() {
    StringBuffer url = servlet.getRequestURL();
    return url.substring(0, url.length() - path().length());
  }

  @Override
  public String path() {
    return servlet.getRequestURI();
  }

  @Override
  public String query() {
    return Optional.ofNullable(servlet.getQueryString()).orElse("");
  }

  @Override
  public List<String> header(String name) {
    return Collections.list(servlet.getHeaders(name));
  }

  @Override
  public String variable(String name) {
    return route.orElseThrow().variable(name, path());
  }
}
