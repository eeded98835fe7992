package cuepoint.cli.fill;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.check.Finding;
import cuepoint.cli.print.Output;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The formats of {@code check}. */
public enum CheckFormat {
  TEXT {
    @Override
    void write(int talks, List<Finding> findings, Output output) {
      new CheckText(output).write(talks, findings);
    }
  },
  JSON {
    @Override
    void write(int talks, List<Finding> findings, Output output) {
      ObjectNode json =
          JsonNodeFactory.instance.objectNode().put("talks", talks).put("toMend", toMend(findings));
      ObjectNode counts = json.putObject("counts");
      counts(findings).forEach(counts::put);
      findings.stream().map(CheckFormat::json).forEach(json.putArray("findings")::add);
      output.json(json);
    }
  };

  abstract void write(int talks, List<Finding> findings, Output output);

  /** How many should be mended. */
  static long toMend(List<Finding> findings) {
    return findings.stream().filter(one -> one.kind().isToMend()).count();
  }

  private static Map<String, Long> counts(List<Finding> findings) {
    return findings.stream()
        .collect(
            Collectors.groupingBy(one -> one.kind().label(), TreeMap::new, Collectors.counting()));
  }

  private static ObjectNode json(Finding finding) {
    ObjectNode json =
        JsonNodeFactory.instance
            .objectNode()
            .put("kind", finding.kind().label())
            .put("toMend", finding.kind().isToMend())
            .put("talk", finding.talk().orElse(null))
            .put("file", finding.file().orElse(null));
    if (finding.line() > 0) {
      json.put("line", finding.line());
    } else {
      json.putNull("line");
    }
    return json.put("message", finding.message());
  }
}
