package cuepoint.file;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What is in a collection and what is not, wherever symbolic links lead. Its folder itself may be
 * reached by a link; a file in it that is a link to one outside is outside, so that nothing is
 * indexed, shown, served or published that does not lie in the collection.
 *
 * @param folder of the collection
 */
public record FolderBorder(Path folder) {

  /**
   * Whether a file or folder is reached by a link that leads out. What is not there, such as the
   * target of a broken link, leads nowhere.
   */
  public boolean leadsOut(Path file) {
    try {
      return !file.toRealPath().startsWith(folder.toRealPath());
    } catch (IOException e) {
      return false;
    }
  }

  /** The same of what lies in a folder that is inside: faster, as few files are links. */
  public boolean linkLeadsOut(Path file) {
    return Files.isSymbolicLink(file) && leadsOut(file);
  }

  /** Why a file is left out that leads out, as a failure to read it. */
  public FileSystemException outside(Path file) {
    return new FileSystemException(
        file.toString(),
        null,
        "a link out of the collection, which is not followed; put what it leads to into it");
  }
}
