import { assessmentsIn, recognised } from "./tables";

/** Small invented tables in the form in which learning platforms hand over their gradebooks. */
const EXPORTS: [
  string,
  string,
  { rows: [number, number]; students: number; names: string[]; key: string | null; work: string[] },
][] = [
  [
    "Canvas",
    `
Student|ID|SIS User ID|SIS Login ID|Section|Slopes (4411)|Lines (4412)|Quizzes Current Score|Quizzes Final Score|Current Score|Unposted Current Score|Final Score|Final Grade
||||||Manual Posting||||||
Points Possible|||||10|20|(read only)|(read only)|(read only)|(read only)|(read only)|(read only)
Lee, Ana|11|A1|alee|P1|7|15|73|73|73|73|73|C
Ode, Ben|12|A2|bode|P1|9||90|90|90|90|90|A
Student, Test|13||x1|P1|0|0|0|0|0|0|0|F`,
    {
      rows: [4, 5],
      students: 2,
      names: ["A"],
      key: "B",
      work: ["F Slopes (4411) /10", "G Lines (4412) /20"],
    },
  ],
  [
    "Google Classroom",
    `
Last Name|First Name|Email Address|Overall Grade|Exit ticket|Unit test
|Date|||2025-10-02|2025-10-09
|Points|||5|40
|Class Average||80%|4|31
Lee|Ana|ana@x.example|82%|4|33
Ode|Ben|ben@x.example|75%|3|
`,
    { rows: [5, 6], students: 2, names: ["A", "B"], key: "C", work: ["E Exit ticket /5", "F Unit test /40"] },
  ],
  [
    "PowerSchool, one assignment",
    `
Teacher Name:|R. Poe
Class:|1(A) Algebra
Assignment Name:|Slopes check
Due Date:|10/02/2025
Points Possible:|12
Score Type:|POINTS
Student Num|Student Name|Score
1001|Lee, Ana|9
1002|Ode, Ben|11
1003|Roy, Cy|`,
    { rows: [8, 10], students: 3, names: ["B"], key: "A", work: ["C Score /12"] },
  ],
  [
    "Schoology",
    `
Last Name|First Name|Unique User ID|Section|Slopes quiz (Max: 20)|Lines quiz (Max: 10)|Category Total
Lee|Ana|1001|P1|15|7|22
Ode|Ben|1002|P1|Missing|9|9`,
    {
      rows: [2, 3],
      students: 2,
      names: ["A", "B"],
      key: "C",
      work: ["E Slopes quiz (Max: 20) /20", "F Lines quiz (Max: 10) /10"],
    },
  ],
  [
    "Infinite Campus",
    `
Student Name|Student Number|Grade Level|Slopes|Lines
Due Date|||10/02|10/09
Points Possible|||20|10
Lee, Ana|1001|9|15|7
Ode, Ben|1002|9|11|9`,
    { rows: [4, 5], students: 2, names: ["A"], key: "B", work: ["D Slopes /20", "E Lines /10"] },
  ],
  [
    "Moodle gradebook",
    `
First name|Surname|ID number|Institution|Department|Email address|Quiz: Slopes (Real)|Quiz: Slopes (Percentage)|Assignment: Lines (Real)|Assignment: Lines (Percentage)|Course total (Real)|Last downloaded from this course
Ana|Lee||||ana@x.example|7.00|70.00 %|12.00|60.00 %|19.00|1760000000
Ben|Ode||||ben@x.example|9.00|90.00 %|-|-|9.00|1760000000
Cy|Roy||||cy@x.example|4.00|40.00 %|20.00|100.00 %|24.00|1760000000`,
    {
      rows: [2, 4],
      students: 3,
      names: ["A", "B"],
      key: "F",
      work: ["G Quiz: Slopes (Real)", "I Assignment: Lines (Real)"],
    },
  ],
  [
    "Moodle quiz report",
    `
Last name|First name|Email address|Status|Started|Completed|Duration|Grade/10.00|Q. 1 /4.00|Q. 2 /6.00
Lee|Ana|ana@x.example|Finished|2 October 2025 9:00|2 October 2025 9:20|20 mins|7.00|3.00|4.00
Ode|Ben|ben@x.example|Finished|2 October 2025 9:00|2 October 2025 9:25|25 mins|9.00|4.00|5.00
Overall average|||||||8.00|3.50|4.50`,
    { rows: [2, 3], students: 2, names: ["A", "B"], key: "C", work: ["I Q. 1 /4.00 /4", "J Q. 2 /6.00 /6"] },
  ],
  [
    "Blackboard",
    `
Last Name|First Name|Username|Student ID|Last Access|Availability|Weighted Total [Total Pts: up to 0 Percentage] ¦100|Total [Total Pts: 30 Score] ¦101|Slopes [Total Pts: 10 Score] ¦102|Lines [Total Pts: 20 Score] ¦103
Lee|Ana|alee|1001|2025-10-02 09:00:00|Yes|73|22|7|15
Ode|Ben|bode|1002|2025-10-02 09:00:00|Yes|66|20|9|11`,
    {
      rows: [2, 3],
      students: 2,
      names: ["A", "B"],
      key: "D",
      work: ["I Slopes [Total Pts: 10 Score] |102 /10", "J Lines [Total Pts: 20 Score] |103 /20"],
    },
  ],
  [
    "D2L Brightspace",
    `
OrgDefinedId|Username|Last Name|First Name|Email|Slopes Points Grade <Numeric MaxPoints:10 Weight:50 Category:Quizzes>|Lines Points Grade <Numeric MaxPoints:20>|Calculated Final Grade Numerator|Calculated Final Grade Denominator|End-of-Line Indicator
#1001|alee|Lee|Ana|ana@x.example|7|15|22|30|#
#1002|bode|Ode|Ben|ben@x.example|9|11|20|30|#`,
    {
      rows: [2, 3],
      students: 2,
      names: ["C", "D"],
      key: "A",
      work: [
        "F Slopes Points Grade <Numeric MaxPoints:10 Weight:50 Category:Quizzes> /10",
        "G Lines Points Grade <Numeric MaxPoints:20> /20",
      ],
    },
  ],
  [
    "Sakai",
    `
Student ID|Student Name|Slopes [10]|* Slopes|# Quizzes|Lines [20]|$Course Grade
alee|Lee, Ana|7|well done||15|73
bode|Ode, Ben|null|||11|50`,
    { rows: [2, 3], students: 2, names: ["B"], key: "A", work: ["C Slopes [10] /10", "F Lines [20] /20"] },
  ],
  [
    "Gradescope",
    `
First Name|Last Name|SID|Email|Slopes|Slopes - Max Points|Slopes - Submission Time|Slopes - Lateness (H:M:S)|Total Lateness (H:M:S)
Ana|Lee|1001|ana@x.example|7.5|10|2025-10-02 09:00:00 -0700|00:00:00|00:00:00
Ben|Ode|1002|ben@x.example||10||00:00:00|00:00:00`,
    { rows: [2, 3], students: 2, names: ["A", "B"], key: "C", work: ["E Slopes /10"] },
  ],
  [
    "Gradescope, one assignment",
    `
First Name|Last Name|SID|Email|Sections|Total Score|Max Points|Status|Submission ID|Submission Time|Lateness (H:M:S)|1: Slope (4.0 pts)|2: Line (6.0 pts)
Ana|Lee|1001|ana@x.example|P1|7|10|Graded|9001|2025-10-02 09:00:00|00:00:00|3|4
Ben|Ode|1002|ben@x.example|P1|9|10|Graded|9002|2025-10-02 09:00:00|00:00:00|4|5`,
    {
      rows: [2, 3],
      students: 2,
      names: ["A", "B"],
      key: "C",
      work: ["L 1: Slope (4.0 pts) /4", "M 2: Line (6.0 pts) /6"],
    },
  ],
  [
    "WebAssign",
    `
Algebra 1, Section 2
~
Fullname|Username|Student ID|Total|Slopes|Lines
Category||||Homework|Quiz
Due Date||||Oct 2 2025|Oct 9 2025
Totals|||30|10|20
Lee, Ana|alee@x|1001|22|7|15
Ode, Ben|bode@x|1002|20|9|11`,
    { rows: [7, 8], students: 2, names: ["A"], key: "C", work: ["E Slopes /10", "F Lines /20"] },
  ],
  [
    "ZipGrade",
    `
Quiz Name|Class Name|First Name|Last Name|ZipGrade ID|External Id|Earned Points|Possible Points|PercentCorrect|QuizCreated|DataExported|Key Version|Points1|Points2|Points3
Slopes|P1|Ana|Lee|1|1001|2|3|66.7|10/02/2025|10/03/2025|A|1|0|1
Slopes|P1|Ben|Ode|2|1002|3|3|100|10/02/2025|10/03/2025|A|1|1|1`,
    { rows: [2, 3], students: 2, names: ["C", "D"], key: "E", work: ["M Points1", "N Points2", "O Points3"] },
  ],
  [
    "Kahoot",
    `
Slopes
Final scores
Rank|Player|Total Score (points)|Correct Answers|Incorrect Answers
1|Ana Lee|3200|4|1
2|Ben Ode|2100|3|2`,
    { rows: [4, 5], students: 2, names: ["B"], key: null, work: ["C Total Score (points)"] },
  ],
  [
    "a Google Forms quiz",
    `
Timestamp|Email Address|Score|Full name|What is the slope of y = 2x?|Name a line through (0, 1)
10/2/2025 9:00:00|ana@x.example|1 / 2|Ana Lee|2|y = x
10/2/2025 9:01:00|ben@x.example|2 / 2|Ben Ode|2|y = x + 1`,
    { rows: [2, 3], students: 2, names: ["D"], key: "B", work: ["C Score /2"] },
  ],
  [
    "a Google Forms quiz with a score for each question",
    `
Timestamp|Total score|Username|What is 3 x 4?|What is 3 x 4? [Score]|What is 3 x 4? [Feedback]|Name a prime|Name a prime [Score]|Name a prime [Feedback]
2025/10/02 9:00:00 AM|2.00 / 3|ana@x.example|12|1.00 / 1||4|1.00 / 2|
2025/10/02 9:01:00 AM|3.00 / 3|ben@x.example|12|1.00 / 1||3|2.00 / 2|`,
    {
      rows: [2, 3],
      students: 2,
      names: ["C"],
      key: "C",
      work: ["E What is 3 x 4? [Score] /1", "H Name a prime [Score] /2"],
    },
  ],
];

test.each(EXPORTS)("%s", (_, text, { rows, students, names, key, work }) => {
  const found = recognised(text);
  const layout = found.class;
  expect({
    rows: [layout?.firstStudentRow, layout?.lastStudentRow],
    students: layout?.students,
    names: layout?.studentColumns,
    key: layout?.keyColumn,
    work: assessmentsIn(found),
  }).toEqual({ rows, students, names, key, work });
});
