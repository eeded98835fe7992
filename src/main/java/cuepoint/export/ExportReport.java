package cuepoint.export;

/**
 * What an export did.
 *
 * @param talks how many talks the bundle has; 0 when nothing was done
 * @param files how many files it has
 * @param written how many of them were new or had changed
 * @param deleted how many it no longer needed
 */
public record ExportReport(int talks, int files, int written, int deleted) {}
