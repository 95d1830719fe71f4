package org.goldenthread.scoring.score.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.goldenthread.kit.http.TaggedJson;
import org.goldenthread.kit.parameter.Parameters;
import org.goldenthread.kit.problem.Problems;
import org.goldenthread.scoring.score.CurrentScore;
import org.goldenthread.scoring.score.ScoreAnswer;
import org.goldenthread.vocabulary.FinancialYear;
import org.goldenthread.vocabulary.IndicatorRef;
import org.goldenthread.vocabulary.Quarter;

/**
 * Which part of a list is wanted.
 *
 * @param limit how many scores at most
 * @param cursor the first quarter of the page, as the link of the page before gave it
 */
record PageRequest(
    @QueryParam("limit") @DefaultValue("100") String limit,
    @QueryParam("cursor") @DefaultValue("") String cursor) {

  /** After every quarter that can be scored. */
  static final Quarter LAST = new FinancialYear(2998).quarter(4);

  private static final Quarter BEGINNING = new FinancialYear(1900).quarter(1);
  private static final int MOST = 500;

  /** The page that is asked for, if both parameters mean something. */
  Page page() {
    int most = Parameters.wholeNumber("limit", limit, 1, MOST);
    Quarter first =
        cursor.isEmpty() ? BEGINNING : Problems.parameter("cursor", cursor, Quarter::parse);
    return new Page(first, most);
  }

  /**
   * A part of a list.
   *
   * @param first the quarter at which it begins
   * @param most how many scores it may hold
   */
  record Page(Quarter first, int most) {

    /** The page out of the scores from its beginning on, with a link to the next one. */
    Response answer(IndicatorRef ref, List<CurrentScore> scores, UriInfo uri, TaggedJson json) {
      ScoresResponse body =
          new ScoresResponse(ref, scores.stream().limit(most).map(ScoreAnswer::of).toList());
      Response answer = json.answer(body);
      return scores.size() > most
          ? Response.fromResponse(answer)
              .links(next(uri, scores.get(most).scored().inputs().quarter()))
              .build()
          : answer;
    }

    private static Link next(UriInfo uri, Quarter first) {
      return Link.fromUriBuilder(uri.getRequestUriBuilder().replaceQueryParam("cursor", first))
          .rel("next")
          .build();
    }
  }

  /**
   * The scores of an indicator.
   *
   * @param scores earliest quarter first
   */
  record ScoresResponse(IndicatorRef ref, List<ScoreAnswer> scores) {}
}
