package org.goldenthread.indicators.history.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;

/** The rows of all revisions, of every kind. */
@Singleton
public class Revisions implements PanacheRepositoryBase<RevisionEntity, RevisionEntity.Key> {}
