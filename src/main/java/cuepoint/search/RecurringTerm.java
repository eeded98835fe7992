package cuepoint.search;

/**
 * What talks keep coming back to: a word, or two side by side, as people type it.
 *
 * @param text as most of the talks write it
 * @param talks how many of them keep coming back to it, from 1
 */
public record RecurringTerm(String text, int talks) {
  public RecurringTerm {
    if (text.isBlank() || talks < 1) {
      throw new IllegalArgumentException("'" + text + "' in " + talks + " talks");
    }
  }
}
