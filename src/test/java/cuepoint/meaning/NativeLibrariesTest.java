package cuepoint.meaning;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What would end the process is not loaded. */
class NativeLibrariesTest {
  @TempDir Path system;

  @Test
  void onArmTheSystemMustListItsProcessors() throws Exception {
    Path processors = system.resolve("possible");
    assertThatThrownBy(() -> NativeLibraries.check("linux-aarch64", processors))
        .isInstanceOf(ModelException.class)
        .hasMessageEndingWith("no " + processors);
    assertThatCode(() -> NativeLibraries.check("linux-x64", processors)).doesNotThrowAnyException();
    Files.writeString(processors, "0-1\n");
    assertThatCode(() -> NativeLibraries.check("linux-aarch64", processors))
        .doesNotThrowAnyException();
  }
}
