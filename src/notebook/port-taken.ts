/** The code with which a kernel ends that finds one of its ports taken: another program took it since it was chosen. */
export const portTaken = 98;
