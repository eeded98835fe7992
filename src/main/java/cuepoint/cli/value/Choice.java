package cuepoint.cli.value;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;

/**
 * One of a few words, in upper or lower case.
 *
 * @param choices what may be chosen
 * @param label the word for each
 */
public record Choice<E>(List<E> choices, Function<E, String> label) implements ITypeConverter<E> {

  public Choice {
    choices = List.copyOf(choices);
  }

  /** The constants of an enum, by their names in lower case. */
  public static <E extends Enum<E>> Choice<E> of(E[] constants) {
    return new Choice<>(Arrays.asList(constants), one -> one.name().toLowerCase(Locale.ROOT));
  }

  @Override
  public E convert(String value) {
    return choices.stream()
        .filter(choice -> label.apply(choice).equalsIgnoreCase(value))
        .findFirst()
        .orElseThrow(() -> Expected.error("one of " + labels(), value));
  }

  private String labels() {
    return choices.stream().map(label).collect(Collectors.joining(", "));
  }
}
