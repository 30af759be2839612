/** "1 student", "2 students". */
export const students = (n: number) => (n === 1 ? "1 student" : `${n} students`);

/** "1 group", "2 groups". */
export const groups = (n: number) => (n === 1 ? "1 group" : `${n} groups`);
