package cuepoint.opensearch.write;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;

/**
 * A process that writes, or did.
 *
 * @param host its machine's name, for people
 * @param place where its number means something: a start of a machine, or a container there
 * @param process its number
 * @param started when it was started, as the machine says; empty if it does not
 * @param token another one for each writer
 */
record Owner(String host, String place, long process, String started, String token) {

  /** This process. */
  static Owner here() {
    ProcessHandle process = ProcessHandle.current();
    return new Owner(
        hostName(), currentPlace(), process.pid(), started(process), UUID.randomUUID().toString());
  }

  private static String hostName() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "a machine without a name";
    }
  }

  private static String currentPlace() {
    try {
      return Files.readString(Path.of("/proc/sys/kernel/random/boot_id")).strip()
          + " "
          + Files.readSymbolicLink(Path.of("/proc/self/ns/pid"));
    } catch (IOException | UnsupportedOperationException e) { // not Linux
      return hostName();
    }
  }

  private static String started(ProcessHandle process) {
    return process.info().startInstant().map(Instant::toString).orElse("");
  }

  /** Whether it is known to have ended: it ran here, and does no more. */
  boolean isGone() {
    return place.equals(currentPlace())
        && ProcessHandle.of(process)
            .filter(running -> running.isAlive() && started(running).equals(started))
            .isEmpty();
  }

  /** Reads one; what is missing is empty. */
  static Owner of(JsonNode json) {
    return new Owner(
        json.path("host").asText(),
        json.path("place").asText(),
        json.path("process").asLong(),
        json.path("started").asText(),
        json.path("token").asText());
  }

  /** What {@link #of} reads. */
  ObjectNode json() {
    return JsonNodeFactory.instance
        .objectNode()
        .put("host", host)
        .put("place", place)
        .put("process", process)
        .put("started", started)
        .put("token", token);
  }

  @Override
  public String toString() {
    return "process " + process + " on " + host;
  }
}
