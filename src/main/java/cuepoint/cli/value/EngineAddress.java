package cuepoint.cli.value;

import cuepoint.opensearch.connection.ClusterAddress;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Where an OpenSearch keeps the index. */
public final class EngineAddress implements ITypeConverter<ClusterAddress> {

  @Override
  public ClusterAddress convert(String value) {
    try {
      return ClusterAddress.parse(value);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(e.getMessage());
    }
  }
}
