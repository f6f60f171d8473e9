package io.maatwerk.http;

import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.Status.Family;
import jakarta.ws.rs.core.Response.StatusType;

/** Statuses that Jakarta REST has no word for. */
enum Statuses implements StatusType {
  UNPROCESSABLE_CONTENT(422, "Unprocessable Content");

  private final int code;
  private final String phrase;

  Statuses(int code, String phrase) {
    this.code = code;
    this.phrase = phrase;
  }

  static StatusType of(int code) {
    if (code == UNPROCESSABLE_CONTENT.code) {
      return UNPROCESSABLE_CONTENT;
    }
    var status = Status.fromStatusCode(code);
    return status == null ? Status.INTERNAL_SERVER_ERROR : status;
  }

  @Override
  public int getStatusCode() {
    return code;
  }

  @Override
  public Family getFamily() {
    return Family.familyOf(code);
  }

  @Override
  public String getReasonPhrase() {
    return phrase;
  }
}
