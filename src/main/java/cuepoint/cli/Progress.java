package cuepoint.cli;

import cuepoint.index.IndexRun;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar that shows a person how far indexing is, on the error stream. */
final class Progress implements IndexRun.Progress, AutoCloseable {
  private static final int UPDATE_MILLIS = 200;

  private final boolean shown;
  private Optional<ProgressBar> bar = Optional.empty();

  private Progress(boolean shown) {
    this.shown = shown;
  }

  static Progress shown(boolean shown) {
    return new Progress(shown);
  }

  @Override
  public void next(int done, int all, String talkId) {
    if (shown && bar.isEmpty()) {
      bar = Optional.of(bar(all));
    }
    bar.ifPresent(one -> one.stepTo(done));
  }

  private static ProgressBar bar(int all) {
    return new ProgressBarBuilder()
        .setTaskName("indexing")
        .setInitialMax(all)
        .setUpdateIntervalMillis(UPDATE_MILLIS)
        .setStyle(ProgressBarStyle.ASCII)
        .clearDisplayOnFinish()
        .build();
  }

  @Override
  public void close() {
    bar.ifPresent(ProgressBar::close);
  }
}
