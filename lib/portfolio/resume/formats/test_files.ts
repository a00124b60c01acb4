/**
 * Files of other programs for tests, written after their public descriptions.
 *
 * @module
 */
import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from "@zip.js/zip.js";

/** An archive of these files. */
export async function zipOf(
  files: Record<string, string | Uint8Array<ArrayBuffer>>,
  options: { password?: string } = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), {
    useWebWorkers: false,
    ...options,
  });
  for (const [name, content] of Object.entries(files)) {
    const bytes = typeof content === "string"
      ? new TextEncoder().encode(content)
      : content;
    await writer.add(name, new Uint8ArrayReader(bytes));
  }
  return new Uint8Array(await writer.close());
}

/** What LinkedIn sends to Inés. */
export const linkedIn: Record<string, string> = {
  "Profile.csv":
    `First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers
Inés,Márquez,,,Mar 5,"Data engineer, mostly pipelines","I move data.

It arrives.",Information Technology,28004,"Madrid, Community of Madrid, Spain",[inesm],"[PORTFOLIO:https://ines.example,BLOG:https://blog.ines.example/en]",
`,
  "Positions.csv":
    `\ufeffCompany Name,Title,Description,Location,Started On,Finished On
Acme España,Senior Data Engineer,"Owns the ingest.
• Cut the nightly load from 6 h to 40 min
• Wrote the ""runbook"", twice","Madrid, Spain",Jan 2021,
Datos y Cía,Data Engineer,,Remote,Sep 2017,Dec 2020
`,
  "Education.csv": `School Name,Start Date,End Date,Notes,Degree Name,Activities
Universidad Politécnica de Madrid,2012,2017,Thesis on streams,"Grado, Ingeniería Informática",Chess club
`,
  "Skills.csv": "Name\nPython\nPostgreSQL\nApache Kafka\n",
  "Languages.csv":
    "Name,Proficiency\nSpanish,Native or bilingual proficiency\nEnglish,Full professional proficiency\n",
  "Certifications.csv":
    `Name,Url,Authority,Started On,Finished On,License Number
Professional Data Engineer,https://certs.example/1234,Google Cloud,May 2022,May 2024,GCP-1234
`,
  "Projects.csv": `Title,Description,Url,Started On,Finished On
Riverbed,A log that never fills up.,https://github.com/ines/riverbed,Feb 2020,
`,
  "Honors.csv": `Title,Description,Issued On
Best talk,PyConES,Oct 2019
`,
  "Volunteering.csv":
    `Company Name,Role,Cause,Started On,Finished On,Description
Django Girls,Coach,Science and Technology,Mar 2018,Jun 2018,Helped twelve people to their first site.
`,
  "Publications.csv": `Name,Published On,Description,Publisher,Url
Streams that stop,"Jan 12, 2020",On back pressure.,ACM Queue,https://queue.example/42
`,
  "Recommendations_Received.csv":
    `First Name,Last Name,Company,Job Title,Text,Creation Date,Status
Pau,Ferrer,Acme España,CTO,Her loads never fail.,"07/21/22, 12:11 PM",VISIBLE
Eva,Ríos,Acme España,PM,Not shown there.,"07/21/22, 12:11 PM",HIDDEN
`,
  "Courses.csv": "Name,Number\nDistributed systems,CS-501\n",
  "Email Addresses.csv":
    "Email Address,Confirmed,Primary,Updated On\nold@ines.example,Yes,No,1/1/20\nines@ines.example,Yes,Yes,1/1/24\n",
  "PhoneNumbers.csv": "Extension,Number,Type\n,+34 600 000 000,Mobile\n",
  "Connections.csv":
    'Notes:\n"When exporting …"\n\nFirst Name,Last Name,URL\nPau,Ferrer,https://x.example\n',
  "messages.csv": "CONVERSATION ID,FROM,CONTENT\n1,Pau,secret\n",
};

const activities =
  "&lt;p&gt;Keeps the &lt;b&gt;press&lt;/b&gt; running.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;Saves 20 % &amp;amp; more&lt;/li&gt;&lt;li&gt;Trains others&lt;/li&gt;&lt;/ul&gt;";

/** Europass 3.4 as XML. */
export const passportXml = `<?xml version="1.0" encoding="UTF-8"?>
<SkillsPassport xmlns="http://europass.cedefop.europa.eu/Europass" locale="es">
  <DocumentInfo><DocumentType>ECV</DocumentType><XSDVersion>V3.4</XSDVersion></DocumentInfo>
  <LearnerInfo>
    <Identification>
      <PersonName><FirstName>Lucía</FirstName><Surname>Peña Soto</Surname></PersonName>
      <ContactInfo>
        <Address><Contact><AddressLine>Calle Mayor 1</AddressLine><PostalCode>28013</PostalCode><Municipality>Madrid</Municipality><Country><Code>ES</Code><Label>España</Label></Country></Contact></Address>
        <Email><Contact>lucia@example.com</Contact></Email>
        <TelephoneList><Telephone><Contact>+34 911 000 000</Contact><Use><Code>mobile</Code></Use></Telephone></TelephoneList>
        <WebsiteList><Website><Contact>lucia.example</Contact></Website></WebsiteList>
      </ContactInfo>
      <Demographics><Birthdate year="1988" month="--04" day="---02"/><Gender><Code>F</Code></Gender></Demographics>
    </Identification>
    <Headline><Type><Code>position</Code></Type><Description><Label>Impresora</Label></Description></Headline>
    <WorkExperienceList>
      <WorkExperience>
        <Period><From year="2015" month="--03"/><Current>true</Current></Period>
        <Position><Label>Jefa de taller</Label></Position>
        <Activities>${activities}</Activities>
        <Employer><Name>Imprenta Sol</Name><ContactInfo><Address><Contact><Municipality>Toledo</Municipality></Contact></Address></ContactInfo><Sector><Label>Artes gráficas</Label></Sector></Employer>
      </WorkExperience>
    </WorkExperienceList>
    <EducationList>
      <Education>
        <Period><From year="2006"/><To year="2010" month="--06" day="---30"/></Period>
        <Title>Técnica superior en artes gráficas</Title>
        <Organisation><Name>IES Puerta Bonita</Name></Organisation>
        <Level><Code>5</Code><Label>EQF 5</Label></Level>
      </Education>
    </EducationList>
    <Skills>
      <Linguistic>
        <MotherTongueList><MotherTongue><Description><Code>es</Code><Label>español</Label></Description></MotherTongue></MotherTongueList>
        <ForeignLanguageList>
          <ForeignLanguage><Description><Label>inglés</Label></Description><ProficiencyLevel><Listening>B2</Listening><Reading>C1</Reading></ProficiencyLevel></ForeignLanguage>
          <ForeignLanguage><Description><Label>francés</Label></Description><ProficiencyLevel><Listening>A2</Listening><Reading>A2</Reading></ProficiencyLevel></ForeignLanguage>
        </ForeignLanguageList>
      </Linguistic>
      <Computer><Description>&lt;ul&gt;&lt;li&gt;InDesign&lt;/li&gt;&lt;li&gt;Illustrator&lt;/li&gt;&lt;/ul&gt;</Description></Computer>
      <Driving><Description><Licence>B</Licence></Description></Driving>
    </Skills>
    <AchievementList>
      <Achievement><Title><Code>honors_awards</Code><Label>Premios</Label></Title><Description>Premio Ibarra 2019</Description></Achievement>
    </AchievementList>
  </LearnerInfo>
</SkillsPassport>`;

/** The same person in the JSON of version 3. */
export const passportJson = {
  SkillsPassport: {
    Locale: "es",
    DocumentInfo: { DocumentType: "ECV" },
    LearnerInfo: {
      Identification: {
        PersonName: { FirstName: "Lucía", Surname: "Peña Soto" },
        ContactInfo: { Telephone: [{ Contact: "+34 911 000 000" }] },
      },
      WorkExperience: [{
        Period: { From: { Year: 2015, Month: 3 }, Current: true },
        Position: { Label: "Jefa de taller" },
        Employer: { Name: "Imprenta Sol" },
      }],
    },
  },
};

/** What the portal writes today. */
export const candidateXml =
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Candidate xsi:schemaLocation="http://www.europass.eu/1.0 Candidate.xsd" xmlns="http://www.europass.eu/1.0" xmlns:oa="http://www.openapplications.org/oagis/9" xmlns:eures="http://www.europass_eures.eu/1.0" xmlns:hr="http://www.hr-xml.org/3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
  <hr:DocumentID schemeID="Test-0001" schemeName="DocumentIdentifier" schemeAgencyName="EUROPASS" schemeVersionID="4.0"/>
  <CandidatePerson>
    <PersonName><oa:GivenName>Noor</oa:GivenName><hr:FamilyName>de Vries</hr:FamilyName></PersonName>
    <Communication><ChannelCode>Email</ChannelCode><oa:URI>noor@example.com</oa:URI></Communication>
    <Communication><ChannelCode>Telephone</ChannelCode><CountryDialing>31</CountryDialing><oa:DialNumber>612345678</oa:DialNumber></Communication>
    <Communication><UseCode>home</UseCode><Address type="home"><oa:CityName>Utrecht</oa:CityName><CountryCode>nl</CountryCode></Address></Communication>
    <PrimaryLanguageCode name="NORMAL">nld</PrimaryLanguageCode>
    <hr:BirthDate>1991-02-03</hr:BirthDate>
  </CandidatePerson>
  <CandidateProfile languageCode="en">
    <hr:ID schemeID="Test-0001"/>
    <hr:ExecutiveSummary>&lt;p&gt;I build things.&lt;/p&gt;</hr:ExecutiveSummary>
    <EmploymentHistory>
      <EmployerHistory>
        <hr:OrganizationName>Waterweg BV</hr:OrganizationName>
        <OrganizationContact><Communication><Address><oa:CityName>Utrecht</oa:CityName><CountryCode>nl</CountryCode></Address></Communication></OrganizationContact>
        <hr:IndustryCode>J</hr:IndustryCode>
        <PositionHistory>
          <PositionTitle typeCode="FREETEXT">Web developer</PositionTitle>
          <eures:EmploymentPeriod><eures:StartDate><hr:FormattedDateTime>2019-05</hr:FormattedDateTime></eures:StartDate><hr:CurrentIndicator>true</hr:CurrentIndicator></eures:EmploymentPeriod>
          <oa:Description>${activities}</oa:Description>
          <City>Amersfoort</City><Country>nl</Country>
        </PositionHistory>
      </EmployerHistory>
    </EmploymentHistory>
    <EducationHistory>
      <EducationOrganizationAttendance>
        <hr:OrganizationName>Hogeschool Utrecht</hr:OrganizationName>
        <AttendancePeriod><StartDate><hr:FormattedDateTime>2010</hr:FormattedDateTime></StartDate><EndDate><hr:FormattedDateTime>2014-07-01</hr:FormattedDateTime></EndDate><Ongoing>false</Ongoing></AttendancePeriod>
        <EducationDegree><hr:DegreeName>BSc</hr:DegreeName></EducationDegree>
      </EducationOrganizationAttendance>
    </EducationHistory>
    <PersonQualifications>
      <PersonCompetency><CompetencyID>eng</CompetencyID><hr:TaxonomyID>language</hr:TaxonomyID><eures:CompetencyDimension><hr:CompetencyDimensionTypeCode>CEF-Understanding-Listening</hr:CompetencyDimensionTypeCode><eures:Score><hr:ScoreText>C1</hr:ScoreText></eures:Score></eures:CompetencyDimension></PersonCompetency>
      <PersonCompetency><hr:CompetencyName>TypeScript</hr:CompetencyName></PersonCompetency>
    </PersonQualifications>
  </CandidateProfile>
</Candidate>`;

/** A Manfred Awesomic CV. */
export const manfred = {
  settings: { language: "ES", lastUpdate: "2024-02-28", MACVersion: "0.5" },
  aboutMe: {
    profile: {
      name: "Teo",
      surnames: "Vidal Ros",
      title: "Desarrollador",
      description: "Hago productos con la gente que los usa.",
      birthday: "1990-07-26",
      avatar: { alt: "foto", link: "https://teo.example/foto.jpg" },
      location: { country: "ES", region: "Cataluña", municipality: "Girona" },
    },
    relevantLinks: [
      { type: "website", URL: "https://teo.example/" },
      { type: "github", URL: "https://github.com/teo", description: "código" },
    ],
    interestingFacts: [{ topic: "Primer ordenador", fact: "Amstrad CPC 464" }],
    currentSalary: { currency: "EUR", amount: 50_000 },
  },
  experience: {
    jobs: [{
      organization: {
        name: "Nube Norte",
        URL: "https://nube.example",
        location: { municipality: "Girona", country: "ES" },
      },
      type: "startup",
      roles: [{
        name: "Desarrollador",
        startDate: "2020-01-15",
        finishDate: "2022-06-30",
        challenges: [{
          description: "Escalar el sistema de pagos",
          actions: ["Medir", "Partir la cola"],
        }],
        competences: [{ name: "Go", type: "technology" }],
      }, { name: "CTO", startDate: "2022-07-01" }],
    }],
    projects: [{
      details: { name: "Tramontana", description: "Un medidor de viento" },
      roles: [{ name: "Autor", startDate: "2018-03-01" }],
    }],
  },
  knowledge: {
    languages: [
      {
        name: "CA",
        fullName: "Catalán",
        level: "Native or bilingual proficiency",
      },
    ],
    hardSkills: [{
      skill: { name: "Go", type: "technology" },
      level: "expert",
    }],
    studies: [
      {
        studyType: "officialDegree",
        degreeAchieved: true,
        name: "Ingeniería Informática",
        startDate: "2008-09-01",
        finishDate: "2012-06-30",
        institution: { name: "Universitat de Girona" },
      },
      {
        studyType: "certification",
        degreeAchieved: true,
        name: "Scrum Master",
        startDate: "2019-01-01",
        finishDate: "2019-02-01",
        institution: { name: "Scrum Alliance", URL: "https://scrum.example" },
      },
    ],
  },
  careerPreferences: {
    contact: { contactMails: ["teo@teo.example"] },
    status: "openToOffers",
  },
};
