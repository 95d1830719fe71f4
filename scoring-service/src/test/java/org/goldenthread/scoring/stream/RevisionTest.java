package org.goldenthread.scoring.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RevisionTest {

  private static final Instant FIRST = Instant.parse("2020-10-14T09:00:00Z");
  private static final Instant LATER = Instant.parse("2020-10-15T09:00:00Z");
  private static final Fingerprint GOOD = content("good");
  private static final Fingerprint BAD = content("bad");

  @Test
  void shouldTellTheFirstResult() {
    assertThat(Revision.following(Optional.empty(), GOOD, FIRST))
        .contains(new Revision(1, FIRST, GOOD));
  }

  @Test
  void shouldTellADifferentResultAsTheNextRevision() {
    assertThat(Revision.following(Optional.of(new Revision(1, FIRST, GOOD)), BAD, LATER))
        .contains(new Revision(2, LATER, BAD));
  }

  @Test
  void shouldTellNothingWhereNothingDiffers() {
    assertThat(Revision.following(Optional.of(new Revision(1, FIRST, GOOD)), GOOD, LATER))
        .isEmpty();
  }

  @Test
  void shouldNotBearAnEarlierTimeThanTheRevisionBefore() {
    assertThat(Revision.following(Optional.of(new Revision(7, LATER, GOOD)), BAD, FIRST))
        .contains(new Revision(8, LATER, BAD));
  }

  private static Fingerprint content(String text) {
    return Fingerprint.of(text.getBytes(StandardCharsets.UTF_8));
  }
}
