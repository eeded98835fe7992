package cuepoint.export;

import java.util.List;

/**
 * What an export did.
 *
 * @param talks how many talks the site has; 0 when nothing was done
 * @param files how many files it has
 * @param written how many of them were new or had changed
 * @param deleted how many it no longer needed
 * @param kept files that an export wrote and that have changed since, so that they were neither
 *     replaced nor deleted; relative to the folder, in order
 */
public record ExportReport(int talks, int files, int written, int deleted, List<String> kept) {
  public ExportReport {
    if (talks < 0 || files < 0 || written < 0 || deleted < 0) {
      throw new IllegalArgumentException("a count is below 0");
    }
    kept = List.copyOf(kept);
  }

  static ExportReport nothing() {
    return new ExportReport(0, 0, 0, 0, List.of());
  }
}
