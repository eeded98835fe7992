package cuepoint.fetch.web;

import cuepoint.fetch.source.Cause;
import cuepoint.fetch.source.FetchException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;

/** Fetches files one after another: slowly enough for every host, and never too much. */
public final class WebClient {
  /** As many as browsers follow, about. */
  private static final int MAX_REDIRECTS = 10;

  private final WebLimits limits;
  private final HttpClient client;

  /** Host to the time of {@link System#nanoTime} before which it is not asked. */
  private final Map<String, Long> notBefore = new HashMap<>();

  public WebClient(WebLimits limits) {
    this.limits = limits;
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(limits.silence())
            .build();
  }

  /**
   * Fetches a file, in several tries if need be.
   *
   * @return where it was; empty if its beginning is not wanted
   * @throws FetchException when it cannot be had, or may not be
   * @throws IOException when the file cannot be written
   * @throws InterruptedException when the run is to end
   */
  public Optional<Received> get(URI address, AddressGuard guard, Wanted wanted)
      throws FetchException, IOException, InterruptedException {
    Duration backOff = limits.backOff();
    for (int attempt = 1; true; attempt++) {
      try {
        return follow(address, guard, wanted);
      } catch (PassingFailure e) {
        if (attempt >= limits.tries() || e.waitAsked().compareTo(limits.patience()) > 0) {
          throw e.lasting();
        }
        Thread.sleep(backOff);
        backOff = backOff.multipliedBy(2);
      }
    }
  }

  private Optional<Received> follow(URI address, AddressGuard guard, Wanted wanted)
      throws PassingFailure, FetchException, IOException, InterruptedException {
    URI next = address;
    for (int i = 0; i <= MAX_REDIRECTS; i++) {
      guard.check(next);
      pause(next);
      Answer answer = watched(next, wanted);
      if (answer.redirect().isEmpty()) {
        return answer.received();
      }
      next = answer.redirect().get();
    }
    throw new FetchException(
        Cause.UNREADABLE,
        WebAddress.shown(address) + " leads from one address to another endlessly");
  }

  /** Waits as long as the host wants, if it does not want too much. */
  private void pause(URI address) throws PassingFailure, InterruptedException {
    long now = System.nanoTime();
    Duration wait = Duration.ofNanos(notBefore.getOrDefault(address.getHost(), now) - now);
    if (wait.compareTo(limits.patience()) > 0) {
      throw new PassingFailure(
          Cause.TOO_MANY_REQUESTS,
          WebAddress.shown(address) + " is not asked: its server wants no more requests now",
          wait);
    }
    Thread.sleep(wait);
    sparing(address, limits.pause());
  }

  private void sparing(URI address, Duration time) {
    notBefore.put(address.getHost(), System.nanoTime() + time.toNanos());
  }

  private Answer watched(URI address, Wanted wanted)
      throws PassingFailure, FetchException, IOException, InterruptedException {
    AtomicLong progress = new AtomicLong();
    try {
      return Watched.call(() -> ask(address, wanted, progress), progress::get, limits);
    } catch (TimeoutException e) {
      throw unreachable(address, "nothing came for too long");
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case PassingFailure passing -> {
          sparing(address, longer(passing.waitAsked(), limits.pause()));
          throw passing;
        }
        case FetchException lasting -> throw lasting;
        case IOException file -> throw file;
        case null, default -> throw new IllegalStateException(e.getCause());
      }
    }
  }

  private Answer ask(URI address, Wanted wanted, AtomicLong progress)
      throws PassingFailure, FetchException, IOException, InterruptedException {
    HttpResponse<InputStream> response = response(address);
    progress.incrementAndGet();
    try {
      Answer answer = Answer.of(response);
      return answer.isFile() && !new Body(response, wanted, progress).write()
          ? answer.unwanted()
          : answer;
    } finally {
      response.body().close();
    }
  }

  private HttpResponse<InputStream> response(URI address)
      throws PassingFailure, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address)
            .timeout(limits.silence())
            .header("User-Agent", "Cuepoint")
            .header("Accept-Encoding", "gzip");
    Optional.ofNullable(address.getUserInfo())
        .ifPresent(user -> request.header("Authorization", basic(user)));
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
    } catch (HttpTimeoutException e) {
      throw unreachable(address, "no answer");
    } catch (IOException e) {
      throw unreachable(address, Optional.ofNullable(e.getMessage()).orElse("no connection"));
    }
  }

  /** RFC 7617. */
  private static String basic(String user) {
    return "Basic " + Base64.getEncoder().encodeToString(user.getBytes(StandardCharsets.UTF_8));
  }

  private static PassingFailure unreachable(URI address, String detail) {
    return new PassingFailure(
        Cause.UNREACHABLE, WebAddress.shown(address) + ": " + detail, Duration.ZERO);
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) > 0 ? one : other;
  }
}
