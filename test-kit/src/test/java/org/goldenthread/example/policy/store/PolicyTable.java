package org.goldenthread.example.policy.store;

import java.sql.Connection;
import org.goldenthread.example.policy.Policy;

/** A store, which may know the database. */
public record PolicyTable(Connection connection, Policy policy) {}
