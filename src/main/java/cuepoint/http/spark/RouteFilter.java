package cuepoint.http.spark;

import cuepoint.http.message.Response;
import cuepoint.http.message.Route;
import cuepoint.http.message.Status;
import cuepoint.http.route.HttpProblems;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import javax.servlet.AsyncContext;
import javax.servlet.DispatcherType;
import javax.servlet.Filter;
import javax.servlet.FilterChain;
import javax.servlet.ServletException;
import javax.servlet.ServletRequest;
import javax.servlet.ServletResponse;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletRequestWrapper;
import javax.servlet.http.HttpServletResponse;
import javax.servlet.http.HttpServletResponseWrapper;
import org.eclipse.jetty.ee8.nested.Request;
import org.eclipse.jetty.ee8.servlet.FilterHolder;
import org.eclipse.jetty.ee8.servlet.ServletContextHandler;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import spark.embeddedserver.jetty.HttpRequestWrapper;
import spark.http.matching.MatcherFilter;

/**
 * Answers requests with what their routes say. No thread waits for a client that takes the response
 * slowly.
 */
final class RouteFilter implements Filter {
  /** The attribute of a request in which its {@link Response} is left. */
  static final String RESPONSE = Response.class.getName();

  /** What zlib takes while it compresses an answer (its documentation, "memory usage"). */
  private static final long COMPRESSOR_BYTES = 256 * 1024;

  private final MatcherFilter router;
  private final HttpProblems problems;

  private RouteFilter(MatcherFilter router, HttpProblems problems) {
    this.router = router;
    this.problems = problems;
  }

  /** A handler that answers every request, with 404 where there is no route. */
  static Handler handler(List<Route> routes, HttpProblems problems) {
    FilterHolder filter =
        new FilterHolder(new RouteFilter(SparkRouter.of(routes, problems), problems));
    filter.setAsyncSupported(true);
    ServletContextHandler context = new ServletContextHandler();
    context.addFilter(filter, "/*", EnumSet.of(DispatcherType.REQUEST));
    return context.get();
  }

  @Override
  public void doFilter(ServletRequest asked, ServletResponse answer, FilterChain none)
      throws IOException, ServletException {
    HttpServletRequest request = (HttpServletRequest) asked;
    router.doFilter(
        new HttpRequestWrapper(new PlainGet(request)),
        new Untouched((HttpServletResponse) answer),
        none);
    send(
        Optional.ofNullable((Response) request.getAttribute(RESPONSE))
            .orElseGet(() ->
                problems.of(Status.NOT_FOUND.code(), JettyRequest.of(request, Optional.empty()))),
        request);
  }

  private static void send(Response response, HttpServletRequest asked) {
    AsyncContext sending = asked.startAsync();
    sending.setTimeout(0);
    org.eclipse.jetty.ee8.nested.Response answer = Request.getBaseRequest(asked).getResponse();
    answer.setStatus(response.status());
    ByteBuffer body = JettyResponses.begin(response, answer.getHttpChannel().getCoreResponse());
    WatchedEndPoint.of(Request.getBaseRequest(asked).getCoreRequest())
        .hold(body.remaining() + COMPRESSOR_BYTES);
    answer.getHttpOutput().sendContent(body, Callback.from(sending::complete));
  }

  /**
   * What Spark may see of a request. It must not learn of another method than the checked one,
   * fails on some {@code Accept} headers, and answers HEAD without the headers of GET; Jetty leaves
   * out the body of HEAD by itself. For escapes and parameters of a path it needs a class that only
   * Jetty 9 has, so it sees neither; {@link Route#variable} decodes.
   */
  private static final class PlainGet extends HttpServletRequestWrapper {
    PlainGet(HttpServletRequest request) {
      super(request);
    }

    @Override
    public String getMethod() {
      return "GET";
    }

    @Override
    public String getRequestURI() {
      return super.getRequestURI().replace('%', '_').replace(';', '_');
    }

    @Override
    public @Nullable String getHeader(String name) {
      boolean hidden =
          name.equalsIgnoreCase("X-HTTP-Method-Override") || name.equalsIgnoreCase("Accept");
      return hidden ? null : super.getHeader(name);
    }
  }

  /** Spark adds nothing to a response that has been sent. */
  private static final class Untouched extends HttpServletResponseWrapper {
    Untouched(HttpServletResponse response) {
      super(response);
    }

    @Override
    public boolean isCommitted() {
      return true;
    }
  }
}
