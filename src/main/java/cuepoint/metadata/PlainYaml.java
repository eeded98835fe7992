package cuepoint.metadata;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;

/**
 * YAML without aliases, which a few lines can make stand for a billion, and with numbers that Java
 * does not know.
 */
final class PlainYaml extends JsonParserDelegate {
  private final YAMLParser yaml;

  PlainYaml(YAMLParser yaml) {
    super(yaml);
    this.yaml = yaml;
  }

  @Override
  public JsonToken nextToken() throws IOException {
    JsonToken token = yaml.nextToken();
    if (yaml.isCurrentAlias()) {
      throw new JsonParseException(this, "aliases such as *name are not read");
    }
    return token;
  }

  /** NaN for what YAML takes for a number and Java does not: {@code .inf}, {@code 10:30.5}. */
  @Override
  public double getDoubleValue() throws IOException {
    try {
      return yaml.getDoubleValue();
    } catch (JacksonException | NumberFormatException e) {
      return Double.NaN;
    }
  }

  @Override
  public Number getNumberValue() throws IOException {
    return hasToken(JsonToken.VALUE_NUMBER_FLOAT) ? getDoubleValue() : yaml.getNumberValue();
  }

  @Override
  public NumberType getNumberType() throws IOException {
    return hasToken(JsonToken.VALUE_NUMBER_FLOAT) ? NumberType.DOUBLE : yaml.getNumberType();
  }
}
