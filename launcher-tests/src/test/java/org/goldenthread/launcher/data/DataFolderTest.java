package org.goldenthread.launcher.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.goldenthread.launcher.process.CannotStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

  @TempDir private Path temporary;

  @Test
  void shouldNotTakeAFolderThatHoldsSomethingElse() throws IOException {
    Files.writeString(temporary.resolve("thesis.txt"), "years of work");
    DataFolder folder = new DataFolder(temporary);

    assertThatThrownBy(folder::prepare)
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("not Golden Thread's");
    assertThatThrownBy(folder::setAside).isInstanceOf(CannotStart.class);
    assertThat(temporary.resolve("thesis.txt")).exists();
  }

  @Test
  void shouldKeepWhatItHeldBesideItWhenItBeginsAnew() throws IOException {
    DataFolder folder = new DataFolder(temporary.resolve("data"));
    folder.prepare();
    Files.createDirectories(folder.programs().resolve("bin"));
    Files.createDirectories(folder.postgresql().resolve("cluster"));
    Files.createFile(folder.path().resolve("sample-loaded"));

    DataFolder previous = folder.setAside().orElseThrow();

    assertThat(folder.programs().resolve("bin")).exists();
    assertThat(folder.postgresql()).doesNotExist();
    assertThat(folder.path().resolve("sample-loaded")).doesNotExist();
    assertThat(previous.path()).isEqualTo(temporary.resolve("data.previous"));
    assertThat(previous.postgresql().resolve("cluster")).exists();
    assertThatNoException().isThrownBy(previous::prepare);
  }

  @Test
  void shouldNotLoseWhatItKeptForAFolderThatHoldsNothingYet() throws IOException {
    DataFolder folder = new DataFolder(temporary.resolve("data"));
    folder.prepare();
    Files.createDirectories(folder.postgresql().resolve("first"));
    DataFolder previous = folder.setAside().orElseThrow();

    assertThat(folder.setAside()).isEmpty();
    assertThat(previous.postgresql().resolve("first")).exists();

    Files.createDirectories(folder.postgresql().resolve("second"));
    folder.setAside();
    assertThat(previous.postgresql().resolve("first")).doesNotExist();
    assertThat(previous.postgresql().resolve("second")).exists();
  }

  @Test
  void shouldNotReplaceSomebodyElsesFolderByWhatItKeeps() throws IOException {
    DataFolder folder = new DataFolder(temporary.resolve("data"));
    folder.prepare();
    Files.createDirectories(folder.postgresql().resolve("cluster"));
    Path thesis = Files.createDirectories(temporary.resolve("data.previous")).resolve("thesis.txt");
    Files.writeString(thesis, "years of work");

    assertThatThrownBy(folder::setAside).isInstanceOf(CannotStart.class);
    assertThat(thesis).exists();
    assertThat(folder.postgresql()).exists();
  }

  @Test
  void shouldBelongToOneAtATime() {
    DataFolder folder = new DataFolder(temporary.resolve("data"));
    folder.prepare();

    FileLock lock = folder.lock().orElseThrow();
    assertThat(folder.lock()).isEmpty();

    DataFolder.release(lock);
    assertThat(folder.lock()).hasValueSatisfying(DataFolder::release);
  }

  @Test
  void shouldNotDeleteWhatSomebodyWentBackTo() throws IOException {
    DataFolder folder = new DataFolder(temporary.resolve("data"));
    folder.prepare();
    Files.createDirectories(folder.postgresql().resolve("first"));
    DataFolder previous = folder.setAside().orElseThrow();
    previous.prepare();
    FileLock used = previous.lock().orElseThrow();
    Files.createDirectories(folder.postgresql().resolve("second"));

    assertThatThrownBy(folder::setAside)
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("runs on " + previous.path());
    assertThat(folder.postgresql().resolve("second")).exists();
    assertThat(folder.isHalfSetAside()).isFalse();
    DataFolder.release(used);

    assertThat(previous.postgresql().resolve("first")).exists();
    assertThat(folder.setAside()).contains(previous);
    assertThat(previous.postgresql().resolve("second")).exists();
  }

  @Test
  void shouldLetNobodyElseInToFiguresAndSecrets() throws IOException {
    DataFolder folder = new DataFolder(temporary.resolve("data"));

    folder.prepare();

    for (Path each : List.of(folder.kafka(), folder.secrets(), folder.log("kafka").getParent())) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(each)))
          .isEqualTo("rwx------");
    }
  }

  @Test
  void shouldSayWhatToDoWhereItCannotBeMade() throws IOException {
    Path file = Files.createFile(temporary.resolve("a-file"));

    assertThatThrownBy(() -> new DataFolder(file.resolve("data")).prepare())
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("cannot be used");
  }
}
