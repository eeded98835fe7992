package cuepoint.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Asks one thing after the other, each on a connection of its own, from 127.0.0.1. */
final class Visitor {
  private static final int ADDRESS = 1;

  private final ServiceProcess service;
  private final LoadFolder folder;
  private final List<String> refusals = new ArrayList<>();

  Visitor(ServiceProcess service, LoadFolder folder) {
    this.service = service;
    this.folder = folder;
  }

  /** How long accepted searches take; always the same ones. */
  Latencies searches(int count) {
    Questions questions = new Questions(folder.talks(), 1);
    Latencies latencies = new Latencies();
    for (int i = 0; i < count; i++) {
      add(questions.search(), latencies);
    }
    return latencies;
  }

  /** How long the service takes to say that it lives. */
  Latencies health(int count) {
    Latencies latencies = new Latencies();
    for (int i = 0; i < count; i++) {
      add("/healthz", latencies);
    }
    return latencies;
  }

  /** Why requests were not accepted. */
  List<String> refusals() {
    return refusals;
  }

  /** Adds how long a request took, connecting included, if it was accepted. */
  void add(String target, Latencies latencies) {
    long begun = System.nanoTime();
    try (Client client = Client.connect(ADDRESS, service.port())) {
      Answer answer = client.get(target);
      if (answer.accepted()) {
        latencies.add(System.nanoTime() - begun);
      } else {
        refusals.add(target + ": " + answer.status());
      }
    } catch (IOException e) {
      refusals.add(target + ": " + e);
    }
  }
}
