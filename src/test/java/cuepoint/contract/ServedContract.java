package cuepoint.contract;

import cuepoint.http.RunningService;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A service over the {@link RichCollection}, to be held against the contract. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ServedContract {
  static final Contract CONTRACT = Contract.OURS;

  private RunningService service;

  @BeforeAll
  void start(@TempDir Path transcripts, @TempDir Path index) throws IOException {
    RichCollection.write(transcripts);
    service = RunningService.withVectors(transcripts, index);
  }

  @AfterAll
  void stop() throws IOException {
    service.close();
  }

  /** Every path of the contract, as it describes it. */
  static List<String> paths() {
    return CONTRACT.paths();
  }

  RunningService service() {
    return service;
  }
}
