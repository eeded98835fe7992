package cuepoint.opensearch.commit;

import com.fasterxml.jackson.databind.JsonNode;
import cuepoint.opensearch.connection.Request;
import java.io.IOException;

/** Asks a cluster, however long that may take. */
@FunctionalInterface
public interface Sending {
  /** As of {@link cuepoint.opensearch.connection.ClusterConnection#send}. */
  JsonNode send(Request request) throws IOException;
}
