package org.goldenthread.reporting.list.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.goldenthread.kit.csv.Rows;
import org.goldenthread.kit.csv.RowsAsCsv;
import org.goldenthread.kit.csv.Tabular;
import org.goldenthread.kit.parameter.Parameters;
import org.goldenthread.reporting.dashboard.Dashboard;
import org.goldenthread.reporting.dashboard.RowFilter;
import org.goldenthread.reporting.dashboard.ViewDashboard;
import org.goldenthread.reporting.edition.rest.EditionAnswers;
import org.goldenthread.reporting.edition.rest.EditionParameters;
import org.goldenthread.reporting.edition.rest.RowParameters;
import org.goldenthread.reporting.list.Beside;
import org.goldenthread.reporting.list.ComparedList;
import org.goldenthread.reporting.list.NamedList;
import org.goldenthread.reporting.plan.ScopeCode;
import org.goldenthread.reporting.print.ScorecardTables;
import org.goldenthread.reporting.publication.FrozenPaths;
import org.goldenthread.reporting.publication.ReportFile;
import org.goldenthread.reporting.quarter.AsOf;
import org.goldenthread.reporting.scorecard.ScorecardRow;
import org.goldenthread.reporting.scorecard.rest.RowResponse;
import org.goldenthread.reporting.site.rest.Links;
import org.goldenthread.reporting.site.rest.Refusals;
import org.goldenthread.vocabulary.Period;
import org.goldenthread.vocabulary.Quarter;

/**
 * Lists that a scrutiny officer asks for, each taken from the corporate scorecard, and what moved
 * most or stands furthest from others.
 */
@Path(Links.ROOT)
@PermitAll // What is published is open to anyone; EditionAnswers keeps drafts from those without a
// role.
final class ListResource {

  private final ViewDashboard viewDashboard;
  private final EditionAnswers viewed;

  ListResource(ViewDashboard viewDashboard, EditionAnswers viewed) {
    this.viewDashboard = viewDashboard;
    this.viewed = viewed;
  }

  @GET
  @Path("/{list: " + NamedList.NAMES + "}/{quarter}")
  public Response list(
      @PathParam("list") String name,
      @PathParam("quarter") String written,
      @BeanParam EditionParameters asked,
      @BeanParam RowParameters rows,
      @Context Request request) {
    NamedList list = NamedList.parse(name);
    Quarter quarter = Parameters.quarter(written);
    Function<AsOf, Dashboard> shown = shown(quarter, rows.rows());
    return RowsAsCsv.isAskedFor(request)
        ? viewed.table(
            quarter,
            asked,
            name + ".csv" + rows.rows().query(),
            shown.andThen(dashboard -> table(list, dashboard)))
        : json(list, quarter, asked, rows.rows(), shown);
  }

  @GET
  @Path("/{list: " + ComparedList.NAMES + "}/{quarter}")
  public Response compared(
      @PathParam("list") String name,
      @PathParam("quarter") String written,
      @BeanParam EditionParameters asked,
      @BeanParam RowParameters rows) {
    ComparedList list = ComparedList.parse(name);
    Quarter quarter = Parameters.quarter(written);
    return viewed.list(
        quarter,
        asked,
        name + rows.rows().query(),
        shown(quarter, rows.rows()).andThen(some -> ComparedResponse.of(list, some)));
  }

  /** A publication has files of whole lists: of some rows an answer is made from what it knew. */
  private Response json(
      NamedList list,
      Quarter quarter,
      EditionParameters asked,
      RowFilter rows,
      Function<AsOf, Dashboard> shown) {
    String path = FrozenPaths.list(list.path());
    Function<AsOf, ListResponse> body = shown.andThen(it -> ListResponse.of(list, it));
    return list.isFrozen() && rows.isAll()
        ? viewed.answer(quarter, asked, path, body)
        : viewed.made(quarter, asked, path + rows.query(), body);
  }

  private static ReportFile table(NamedList list, Dashboard dashboard) {
    return new ReportFile(
        list.path() + ".csv",
        RowsAsCsv.TYPE,
        ScorecardTables.csv(list.of(dashboard.scorecard()), dashboard.policy())
            .getBytes(StandardCharsets.UTF_8));
  }

  private Function<AsOf, Dashboard> shown(Quarter quarter, RowFilter rows) {
    return asOf ->
        Refusals.only(
            rows, Refusals.shown(viewDashboard.view(new ScopeCode.Corporate(), quarter, asOf)));
  }

  /** Figures of a quarter's report beside others. */
  record ComparedResponse(Quarter quarter, Instant asAt, List<ComparedBody> rows)
      implements Tabular {

    static ComparedResponse of(ComparedList list, Dashboard dashboard) {
      return new ComparedResponse(
          dashboard.quarter(),
          dashboard.asAt(),
          list.of(dashboard).stream().map(ComparedBody::of).toList());
    }

    @Override
    public Rows<ComparedBody> table() {
      return new Rows<>(ComparedBody.class, rows);
    }

    /** A figure beside another. */
    record ComparedBody(
        @JsonUnwrapped RowResponse.IndicatorBody indicator,
        Optional<String> owner,
        Period period,
        BigDecimal value,
        String comparedWith,
        Optional<String> comparedPeriod,
        BigDecimal comparedValue,
        BigDecimal difference,
        Optional<BigDecimal> percent,
        Beside.Standing standing) {

      private static ComparedBody of(Beside beside) {
        ScorecardRow row = beside.row();
        return new ComparedBody(
            RowResponse.IndicatorBody.of(row),
            row.definition().ownerRole(),
            row.period(),
            beside.figure(),
            beside.label(),
            beside.period(),
            beside.other(),
            beside.difference(),
            beside.percent(),
            beside.standing());
      }
    }
  }
}
