package cuepoint.cli.shell;

import cuepoint.index.UnusableIndexException;
import cuepoint.search.Deadline;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Arrays;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Prints why a command failed, in one line. */
public record FailureMessages(Shell shell) implements IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult arguments) {
    shell.say("cuepoint: " + of(e));
    return ExitCode.FAILED;
  }

  /** Why something failed; names the file where there is one. */
  public static String of(Throwable e) {
    return switch (e) {
      case CommandException failure -> String.valueOf(failure.getMessage());
      case Deadline.PassedException late -> String.valueOf(late.getMessage());
      case UncheckedIOException unchecked -> of(cause(unchecked));
      case NoSuchFileException missing -> missing.getFile() + ": no such file or folder";
      case AccessDeniedException denied -> denied.getFile() + ": permission denied";
      case FileAlreadyExistsException file -> file.getFile() + ": is a file, expected a folder";
      case NotDirectoryException file -> file.getFile() + ": not a folder";
      case FileSystemException file -> file.getFile() + ": " + reason(file);
      case UnusableIndexException index -> index.getMessage() + wayOut(index);
      case IOException io -> String.valueOf(io.getMessage());
      case OutOfMemoryError memory ->
          "out of memory; give Java more, for example with JAVA_TOOL_OPTIONS=-Xmx2g";
      case StackOverflowError deep ->
          "something is nested too deeply; please report it with the file that it is in";
      default -> "this is a defect of cuepoint, please report it: " + e + place(e);
    };
  }

  private static Throwable cause(UncheckedIOException e) {
    return Optional.<Throwable>ofNullable(e.getCause())
        .orElseGet(() -> new CommandException(String.valueOf(e.getMessage())));
  }

  /** A newer index says itself what to do. */
  private static String wayOut(UnusableIndexException index) {
    return index.mayBeBuilt() ? "; build it again with 'cuepoint index --rebuild'" : "";
  }

  private static String reason(FileSystemException e) {
    return Optional.ofNullable(e.getReason()).orElse(e.getClass().getSimpleName());
  }

  private static String place(Throwable e) {
    return Arrays.stream(e.getStackTrace())
        .filter(frame -> frame.getClassName().startsWith("cuepoint."))
        .findFirst()
        .map(frame -> " at " + frame)
        .orElse("");
  }
}
