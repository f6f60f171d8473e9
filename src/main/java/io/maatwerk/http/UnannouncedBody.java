package io.maatwerk.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Stops reading a body that comes in chunks once it is larger than any request needs. */
@Provider
final class UnannouncedBody implements ContainerRequestFilter {

  @Override
  public void filter(ContainerRequestContext request) {
    if (request.hasEntity() && request.getHeaderString(HttpHeaders.CONTENT_LENGTH) == null) {
      request.setEntityStream(new Counted(request.getEntityStream()));
    }
  }

  /** Readers of bodies pass this on as it is, unlike what is no {@code IOException}. */
  static final class TooLarge extends IOException {}

  private static final class Counted extends FilterInputStream {

    private long left = BodyLimit.BYTES;

    Counted(InputStream body) {
      super(body);
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      count(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = super.read(buffer, offset, length);
      count(Math.max(0, read));
      return read;
    }

    private void count(int read) throws TooLarge {
      left -= read;
      if (left < 0) {
        throw new TooLarge();
      }
    }
  }
}
