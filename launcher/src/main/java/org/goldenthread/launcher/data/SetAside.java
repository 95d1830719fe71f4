package org.goldenthread.launcher.data;

import java.io.IOException;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.goldenthread.launcher.process.CannotStart;

/**
 * Moves what a data folder holds into the one beside it. Whatever stands against it is looked for
 * before anything is moved.
 */
final class SetAside {

  private final DataFolder folder;
  private final DataFolder previous;
  private final DataFolder moving;

  SetAside(DataFolder folder) {
    this.folder = folder;
    this.previous = folder.beside(".previous");
    this.moving = folder.beside(".moving");
  }

  Optional<DataFolder> now() {
    try {
      folder.refuseForeign();
      List<Path> kept = folder.contents();
      if (kept.isEmpty() && !Files.exists(moving.path())) {
        return Optional.empty();
      }
      refuse();
      take(kept);
      replacePrevious();
      folder.prepare();
      return Optional.of(previous);
    } catch (IOException e) {
      throw new CannotStart(
          "%s cannot be moved to %s: %s".formatted(folder.path(), previous.path(), e.getMessage()),
          e);
    }
  }

  private void refuse() throws IOException {
    previous.refuseForeign();
    lockOfPrevious().ifPresent(DataFolder::release);
    refuseOtherDisk();
  }

  /** What is moved half-way between two disks is in neither place. */
  private void refuseOtherDisk() throws IOException {
    Path path = folder.path();
    Path parent = path.toAbsolutePath().getParent();
    if (Files.exists(path) && !Files.getFileStore(path).equals(Files.getFileStore(parent))) {
      throw new CannotStart(
          "%s is a disk of its own, which cannot be moved: empty it, or begin in another folder with --data"
              .formatted(path));
    }
  }

  private void take(List<Path> kept) throws IOException {
    moving.makeOurs();
    for (Path each : kept) {
      Files.move(each, moving.path().resolve(each.getFileName()));
    }
  }

  private void replacePrevious() throws IOException {
    Optional<FileLock> lock = lockOfPrevious();
    Path old = previous.beside(".old").path();
    if (lock.isPresent()) {
      Folders.delete(old);
      Files.move(previous.path(), old, StandardCopyOption.ATOMIC_MOVE);
    } else {
      Folders.delete(previous.path());
    }
    Files.move(moving.path(), previous.path(), StandardCopyOption.ATOMIC_MOVE);
    Folders.delete(old);
    lock.ifPresent(DataFolder::release);
  }

  /** Somebody may have gone back to it, and use it now; empty where no system ever ran on it. */
  private Optional<FileLock> lockOfPrevious() {
    Path path = previous.path();
    if (!Files.isDirectory(previous.run())) {
      return Optional.empty();
    }
    return Optional.of(
        previous
            .lock()
            .orElseThrow(
                () ->
                    new CannotStart(
                        "A system runs on %s, which --fresh would delete. Stop it first: ./run stop --data '%s'"
                            .formatted(path, path))));
  }
}
