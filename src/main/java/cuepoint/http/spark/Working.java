package cuepoint.http.spark;

import cuepoint.http.limit.WorkQueue;
import cuepoint.http.message.Status;
import cuepoint.search.Deadline;
import java.time.Duration;
import java.util.function.Predicate;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Has answers worked on by the threads of a {@link WorkQueue}: those that read requests and send
 * answers are never kept by a search.
 */
final class Working extends Handler.Wrapper {
  private static final Duration RETRY = Duration.ofSeconds(Deadline.PassedException.RETRY_SECONDS);

  private final WorkQueue queue;
  private final Predicate<Request> noWork;
  private final Refusals refusals;

  Working(Handler answers, WorkQueue queue, Predicate<Request> noWork, Refusals refusals) {
    super(answers);
    this.queue = queue;
    this.noWork = noWork;
    this.refusals = refusals;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    if (noWork.test(request)) {
      return super.handle(request, response, callback);
    }
    queue.offer(
        JettyRequest.client(request),
        () -> work(request, response, callback),
        () -> refuse(request, response, callback));
    return true;
  }

  @Override
  protected void doStop() throws Exception {
    queue.close();
    super.doStop();
  }

  private void work(Request request, Response response, Callback callback) {
    try {
      if (JettyRequest.of(request).deadline().hasPassed()) {
        refuse(request, response, callback);
      } else {
        super.handle(request, response, callback);
      }
    } catch (Throwable failure) { // whatever it is, this thread goes on
      Response.writeError(request, response, callback, failure);
    }
  }

  private void refuse(Request request, Response response, Callback callback) {
    refusals.send(Status.UNAVAILABLE, RETRY, request, response, callback);
  }
}
