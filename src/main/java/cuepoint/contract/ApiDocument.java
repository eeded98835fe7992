package cuepoint.contract;

import cuepoint.asset.Resource;
import java.util.List;

/**
 * The contract as people read it. Its texts, except for names, are HTML.
 *
 * @param title what it describes
 * @param about what holds for every address
 * @param groups the operations, by what they are for
 * @param shapes of the JSON in answers
 */
public record ApiDocument(String title, String about, List<Group> groups, List<Shape> shapes) {
  private static final String FILE = "/openapi.yaml";

  public ApiDocument {
    groups = List.copyOf(groups);
    shapes = List.copyOf(shapes);
  }

  /** The contract as programs read it: OpenAPI 3.1, in YAML. */
  public static String yaml() {
    return Resource.text(FILE);
  }

  /** Reads the contract of this program. */
  public static ApiDocument read() {
    return DocumentReader.of(yaml()).document();
  }

  /**
   * Operations that belong together.
   *
   * @param name of the group
   * @param about what they are for
   */
  public record Group(String name, String about, List<Operation> operations) {
    public Group {
      operations = List.copyOf(operations);
    }
  }
}
