package cuepoint;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** What is read in one go stays small: folders, files and methods. */
class SourceSizeTest {
  private static final Path SOURCES = Path.of("src/main");
  private static final int FILES_OF_A_PACKAGE = 17;
  private static final int LINES_OF_A_FILE = 200;
  private static final int LINES_OF_A_METHOD = 30;

  /** A package-info.java is the map of its package and does not count. */
  @Test
  void noPackageHasMoreFilesThanOneLooksThrough() throws IOException {
    Map<Path, Long> sizes =
        files(".java").stream()
            .filter(file -> !file.endsWith("package-info.java"))
            .collect(groupingBy(Path::getParent, counting()));
    sizes.values().removeIf(size -> size <= FILES_OF_A_PACKAGE);
    assertThat(sizes).as("packages with more than %d files", FILES_OF_A_PACKAGE).isEmpty();
  }

  @Test
  void noFileIsLong() throws IOException {
    for (Path file : files(".java", ".js", ".css", ".jte")) {
      assertThat(Files.readAllLines(file).size())
          .as("lines of %s", file)
          .isLessThanOrEqualTo(LINES_OF_A_FILE);
    }
  }

  /** Javadoc does not count, annotations do. */
  @Test
  void noMethodIsLong() throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = javac.getStandardFileManager(null, Locale.ROOT, null)) {
      JavacTask task =
          (JavacTask)
              javac.getTask(
                  null, files, null, null, null, files.getJavaFileObjectsFromPaths(files(".java")));
      Lengths lengths = new Lengths();
      lengths.scan(task.parse(), Trees.instance(task).getSourcePositions());
      assertThat(lengths.tooLong).as("more than %d lines", LINES_OF_A_METHOD).isEmpty();
    }
  }

  private static List<Path> files(String... extensions) throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files
          .filter(file -> Stream.of(extensions).anyMatch(file.toString()::endsWith))
          .sorted()
          .toList();
    }
  }

  /** Collects the methods, constructors and initializers that are too long. */
  private static final class Lengths extends TreePathScanner<Void, SourcePositions> {
    private final List<String> tooLong = new ArrayList<>();

    @Override
    public Void visitMethod(MethodTree method, SourcePositions positions) {
      measure(method, method.getName().toString(), positions);
      return super.visitMethod(method, positions);
    }

    @Override
    public Void visitBlock(BlockTree block, SourcePositions positions) {
      if (getCurrentPath().getParentPath().getLeaf() instanceof ClassTree) {
        measure(block, "initializer", positions);
      }
      return super.visitBlock(block, positions);
    }

    private void measure(Tree tree, String name, SourcePositions positions) {
      CompilationUnitTree file = getCurrentPath().getCompilationUnit();
      LineMap lines = file.getLineMap();
      long first = lines.getLineNumber(positions.getStartPosition(file, tree));
      long last = lines.getLineNumber(positions.getEndPosition(file, tree));
      if (last - first >= LINES_OF_A_METHOD) {
        tooLong.add(
            "%s:%d %s: %d"
                .formatted(file.getSourceFile().getName(), first, name, last - first + 1));
      }
    }
  }
}
