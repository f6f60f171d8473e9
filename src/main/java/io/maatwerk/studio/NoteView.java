package io.maatwerk.studio;

/**
 * Why some choices of an option clash or cannot be had.
 *
 * @param names of the choices, in words
 */
public record NoteView(String id, String state, String names, String text) {}
