package org.goldenthread.scoring.stream.topics;

import java.util.Map;
import org.apache.kafka.streams.state.RocksDBConfigSetter;
import org.rocksdb.BlockBasedTableConfig;
import org.rocksdb.Cache;
import org.rocksdb.LRUCache;
import org.rocksdb.Options;
import org.rocksdb.WriteBufferManager;

/**
 * One bound for the memory of all stores of a service together. By default each store of each
 * partition would take its own, far more than the rest of the service.
 */
public final class BoundedRocksDb implements RocksDBConfigSetter {

  private static final long CACHED_BYTES = 48L * 1024 * 1024;
  private static final long UNWRITTEN_BYTES = 24L * 1024 * 1024;
  private static final long BUFFER_BYTES = 4L * 1024 * 1024;

  private static final Cache CACHE = new LRUCache(CACHED_BYTES);
  private static final WriteBufferManager BUFFERS = new WriteBufferManager(UNWRITTEN_BYTES, CACHE);

  @Override
  public void setConfig(String store, Options options, Map<String, Object> configuration) {
    BlockBasedTableConfig table = (BlockBasedTableConfig) options.tableFormatConfig();
    table.setBlockCache(CACHE);
    table.setCacheIndexAndFilterBlocks(true);
    options.setTableFormatConfig(table);
    options.setWriteBufferManager(BUFFERS);
    options.setWriteBufferSize(BUFFER_BYTES);
  }

  @Override
  public void close(String store, Options options) {
    // The cache and the buffers are shared by all stores and live as long as the process.
  }
}
