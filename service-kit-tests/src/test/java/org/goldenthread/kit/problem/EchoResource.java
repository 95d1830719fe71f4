package org.goldenthread.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.goldenthread.kit.fixture.Sql;
import org.goldenthread.kit.http.TaggedJson;
import org.goldenthread.kit.security.Caller;
import org.goldenthread.kit.security.CurrentCaller;
import org.goldenthread.kit.security.Role;
import org.goldenthread.vocabulary.OutturnStatus;
import org.goldenthread.vocabulary.Quarter;

/** A resource that gives back what it was given, for the tests of what every resource shares. */
@Path("/echo")
public class EchoResource {

  /** How many requests wait for {@link #RELEASED}. */
  public static final AtomicInteger WAITING = new AtomicInteger();

  public static final CountDownLatch RELEASED = new CountDownLatch(1);

  private static final int PARTS = 4_000;

  private final CurrentCaller caller;
  private final Sql sql;
  private final TaggedJson tagged;
  private final Ending ending;

  EchoResource(CurrentCaller caller, Sql sql, TaggedJson tagged, Ending ending) {
    this.caller = caller;
    this.sql = sql;
    this.tagged = tagged;
    this.ending = ending;
  }

  public record Body(Quarter quarter, BigDecimal value, OutturnStatus status, List<Body> parts) {}

  @POST
  @Consumes({"application/json", "text/json"})
  @RolesAllowed({Role.PERFORMANCE_TEAM, Role.SUBMITTER})
  public Body echo(Body body) {
    return body;
  }

  @POST
  @Path("/length")
  @Consumes("*/*")
  @RolesAllowed({Role.PERFORMANCE_TEAM, Role.SUBMITTER})
  public long length(InputStream body) throws IOException {
    return body.transferTo(OutputStream.nullOutputStream());
  }

  @GET
  @Path("/caller")
  @RolesAllowed({Role.PERFORMANCE_TEAM, Role.SUBMITTER, Role.VIEWER})
  public Caller caller() {
    return caller.get();
  }

  @GET
  @Path("/quarters/{quarter}")
  @RolesAllowed({Role.PERFORMANCE_TEAM, Role.VIEWER})
  public Quarter quarter(@PathParam("quarter") String quarter) {
    return Problems.parameter("quarter", quarter, Quarter::parse);
  }

  @GET
  @Path("/broken")
  @RolesAllowed(Role.PERFORMANCE_TEAM)
  public String broken() {
    throw new IllegalStateException("a secret detail");
  }

  @GET
  @Path("/wait")
  @RolesAllowed(Role.PERFORMANCE_TEAM)
  public int waits() throws InterruptedException {
    WAITING.incrementAndGet();
    RELEASED.await();
    return WAITING.decrementAndGet();
  }

  /** More than a connection takes at once. */
  @GET
  @Path("/stream")
  @RolesAllowed(Role.PERFORMANCE_TEAM)
  public StreamingOutput stream() {
    ending.awaited();
    return out -> {
      for (int part = 0; part < PARTS; part++) {
        out.write(new byte[8192]);
      }
    };
  }

  /** As much, as JSON. */
  @GET
  @Path("/list")
  @RolesAllowed(Role.PERFORMANCE_TEAM)
  public List<String> list() {
    ending.awaited();
    return Collections.nCopies(PARTS, "x".repeat(8192));
  }

  /** Sees a request end, when all that is logged of it has been. */
  @RequestScoped
  public static class Ending {

    public static final Semaphore SEEN = new Semaphore(0);

    void awaited() {}

    @PreDestroy
    void ended() {
      SEEN.release();
    }
  }

  @GET
  @Path("/locked")
  @RolesAllowed(Role.PERFORMANCE_TEAM)
  public long locked() {
    return sql.number("select count(*) from seen");
  }

  @GET
  @Path("/tagged")
  @Produces("application/json")
  @RolesAllowed(Role.PERFORMANCE_TEAM)
  public Response tagged() {
    return tagged.answer("the same ".repeat(1_000));
  }

  /** What the database says with the state. */
  @GET
  @Path("/failed/{state}")
  @RolesAllowed(Role.PERFORMANCE_TEAM)
  public void failed(@PathParam("state") String state) {
    sql.execute("do $$ begin raise exception using errcode = '%s'; end $$".formatted(state));
  }

  @GET
  @Path("/stored")
  @RolesAllowed(Role.PERFORMANCE_TEAM)
  public String stored() throws JsonProcessingException {
    return new ObjectMapper().readValue("{\"stored\": 1", Body.class).toString();
  }
}
