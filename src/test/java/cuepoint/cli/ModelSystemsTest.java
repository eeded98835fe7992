package cuepoint.cli;

import static cuepoint.collection.FolderFixture.vtt;
import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.cli.CommandFixture.Result;
import cuepoint.collection.FolderFixture;
import cuepoint.meaning.TinyModel;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On a system that cannot run a model that is said in a line, and words go on. */
class ModelSystemsTest {
  private static final String NATIVE = "/ai/onnxruntime/native/";
  private static final String LIBRARY = "libonnxruntime.so";
  private static final String SYSTEM =
      System.getProperty("os.arch").equals("amd64") ? "linux-x64" : "linux-aarch64";
  private static final String OTHER_SYSTEM =
      SYSTEM.equals("linux-x64") ? "linux-aarch64" : "linux-x64";

  @TempDir Path home;
  private CuepointProcess cuepoint;
  private Path model;
  private Path libraries;

  @BeforeEach
  void oneTalk() throws IOException {
    cuepoint = new CuepointProcess(home);
    new FolderFixture(home.resolve("transcripts")).write("conf/a.en.vtt", vtt("hello kernel"));
    model = TinyModel.write(home.resolve("model"), 4);
    libraries = Files.createDirectories(home.resolve("libraries"));
  }

  /** Indexes, and returns what is said. */
  private String said(ProcessBuilder index) throws Exception {
    Result left = cuepoint.run(index);
    assertThat(left.code()).as(left.err()).isEqualTo(3);
    String said = left.err().replaceFirst("NOTE: .*\n", "");
    assertThat(said).hasLineCount(1).doesNotContain("Exception", "null");
    assertThat(cuepoint.run(cuepoint.command("search", "hello", "--no-meaning")).out())
        .contains("hello");
    return said;
  }

  private ProcessBuilder index(String flag) {
    return cuepoint.with(
        List.of("-XX:TieredStopAtLevel=1", flag), "index", "--model", model.toString());
  }

  @Test
  void aModelRunsHere() throws Exception {
    Result done = cuepoint.run(index("-Xshare:auto"));
    assertThat(done.err()).isEmpty();
    assertThat(done.code()).isZero();
  }

  /** What meaning needs is loaded when it is needed. */
  @Test
  void aSearchForWordsThatAreSaidLoadsNoModel() throws Exception {
    assertThat(cuepoint.run(index("-Xshare:auto")).code()).isZero();
    for (String words : List.of("kernel", "hello kernel", "\"hello kernel\"", "conf:a kern*")) {
      for (String option : List.of("--model=" + model, "--limit=1")) {
        ProcessBuilder search = cuepoint.with(List.of("-Xlog:class+load"), "search", words, option);
        assertThat(cuepoint.run(search).out())
            .contains("org.apache.lucene.index.", "cuepoint.meaning.ModelOnDemand ")
            .doesNotContain("ai.onnxruntime.", "cuepoint.meaning.Onnx", "cuepoint.meaning.Bundled")
            .doesNotContain("com.fasterxml.jackson.");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"x86", "riscv64", "loongarch64"})
  void aProcessorWithoutLibrariesIsNamed(String processor) throws Exception {
    assertThat(said(index("-Dos.arch=" + processor)))
        .startsWith("there is no ONNX Runtime for linux-" + processor + "; ");
  }

  /** As with musl in place of glibc, the linker refuses it. */
  @Test
  void librariesOfAnotherSystemAreNamed() throws Exception {
    try (InputStream other =
        getClass().getResourceAsStream(NATIVE + OTHER_SYSTEM + "/" + LIBRARY)) {
      assertThat(other).isNotNull();
      Files.copy(other, libraries.resolve(LIBRARY));
    }
    assertThat(said(index("-Donnxruntime.native.path=" + libraries)))
        .startsWith("ONNX Runtime does not run on this " + SYSTEM + ": " + libraries)
        .contains("cannot open shared object file");
  }

  @Test
  void librariesThatAreNotThereAreNamed() throws Exception {
    assertThat(said(index("-Donnxruntime.native.path=" + libraries)))
        .contains("ONNX Runtime does not run on this " + SYSTEM, "not found", LIBRARY);
  }

  @Test
  void aTemporaryFolderWithoutPlaceIsNamed() throws Exception {
    int megabytes = 8;
    assertThat(said(cuepoint.onFullDisk(megabytes << 11, "index", "--model", model.toString())))
        .startsWith("the temporary folder " + System.getProperty("java.io.tmpdir"))
        .contains("has no place", "File too large", "-Djava.io.tmpdir=");
    Files.setPosixFilePermissions(libraries, PosixFilePermissions.fromString("r-xr-xr-x"));
    ProcessBuilder unprivileged = cuepoint.withoutPrivileges("index", "--model", model.toString());
    unprivileged.environment().put("JDK_JAVA_OPTIONS", "-Djava.io.tmpdir=" + libraries);
    assertThat(said(unprivileged)).contains(libraries + " has no place", "permission denied");
  }

  @Test
  void tooLittleMemoryIsSaid() throws Exception {
    Files.writeString(model.resolve("tokenizer.json"), " ".repeat(1 << 25));
    assertThat(said(index("-Xmx32m"))).startsWith(model + ": too little memory; give Java more");
  }
}
