/**
 * Pictures as JPEG files: baseline, sequential, colour at half the resolution.
 *
 * <p>After ITU-T T.81 (1992), with JFIF 1.02 around it. Imports the JDK only.
 */
package io.maatwerk.rendering.jpeg;
