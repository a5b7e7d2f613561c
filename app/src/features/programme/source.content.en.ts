import type { Sources } from './source.ts';

// The works that lessons rest on. `sure` says how we know what a work showed, not how good the work is; what limits it stands in
// `showed`. Titles stand as they were printed, also where they are spelt or worded in another way than ours. The source list
// of the article that Evenkeel grew from is here too: five of its six works are real, some with details put right.
export const sources: Sources = {
  // How attachment and distress are measured.
  'bartholomew-1991': {
    authors: 'Bartholomew, K., & Horowitz, L. M.',
    year: 1991,
    title: 'Attachment styles among young adults: A test of a four-category model',
    where: 'Journal of Personality and Social Psychology, 61, 226–244',
    showed:
      'It drew four styles on a map of two lines. Its authors advise against using the styles as boxes to sort people into. In a later study about 15 in 100 patients gave answers that did not fit each other.',
    sure: 'seen',
  },
  'brennan-1998': {
    authors: 'Brennan, K. A., Clark, C. L., & Shaver, P. R.',
    year: 1998,
    title: 'Self-report measurement of adult attachment: An integrative overview',
    where: 'In Simpson & Rholes (Eds.), Attachment theory and close relationships. Guilford',
    showed:
      'It boiled many questions down to 36, on two lines: anxiety and avoidance. Asked again later, people give much the same answers, though far from the same. We saw the authors’ notes on it, and know the chapter from memory.',
    sure: 'from memory',
  },
  'fraley-2000': {
    authors: 'Fraley, R. C., Waller, N. G., & Brennan, K. A.',
    year: 2000,
    title: 'An item response theory analysis of self-report measures of adult attachment',
    where: 'Journal of Personality and Social Psychology, 78, 350–365',
    showed:
      'It chose the 36 questions that best tell people apart on anxiety and on avoidance. We saw that it exists. Its figures we know from memory.',
    sure: 'from memory',
  },
  'fraley-2011': {
    authors: 'Fraley, R. C., Heffernan, M. E., Vicary, A. M., & Brumbaugh, C. C.',
    year: 2011,
    title:
      'The Experiences in Close Relationships–Relationship Structures questionnaire: A method for assessing attachment orientations across relationships',
    where: 'Psychological Assessment, 23, 615–625',
    doi: '10.1037/a0022898',
    showed:
      'Nine questions can be asked about each bond by itself; over 21,000 people answered them online. After 30 days, answers about parents were steadier (0.80) than those about a partner (0.65), where some had broken up.',
    sure: 'seen',
  },
  'fraley-2015': {
    authors: 'Fraley, R. C., Hudson, N. W., Heffernan, M. E., & Segal, N.',
    year: 2015,
    title:
      'Are adult attachment styles categorical or dimensional? A taxometric analysis of general and relationship-specific attachment orientations',
    where: 'Journal of Personality and Social Psychology, 109, 354–368',
    doi: '10.1037/pspp0000027',
    showed:
      'In two sets of people, attachment was better described by degrees than by kinds, in general and in each bond by itself. Some later authors still mix the two.',
    sure: 'seen',
  },
  'gillath-2009': {
    authors: 'Gillath, O., Hart, J., Noftle, E. E., & Stockdale, G. D.',
    year: 2009,
    title: 'Development and validation of a state adult attachment measure (SAAM)',
    where: 'Journal of Research in Personality, 43, 362–373',
    showed:
      'It asks how secure, anxious or distant a person feels right now, in 21 questions. A German study found the answers as steady as those about a lasting trait, so it may not catch the moment well.',
    sure: 'seen',
  },
  'lafontaine-2016': {
    authors: 'Lafontaine, M.-F., Brassard, A., Lussier, Y., Valois, P., Shaver, P. R., & Johnson, S. M.',
    year: 2016,
    title:
      'Selecting the best items for a short-form of the Experiences in Close Relationships questionnaire',
    where: 'European Journal of Psychological Assessment, 32, 140–154',
    showed: 'Twelve questions can stand in for the 36. In 1,197 Italians they held together well.',
    sure: 'from memory',
  },
  'wei-2007': {
    authors: 'Wei, M., Russell, D. W., Mallinckrodt, B., & Vogel, D. L.',
    year: 2007,
    title:
      'The Experiences in Close Relationship Scale (ECR)–Short Form: Reliability, validity, and factor structure',
    where: 'Journal of Personality Assessment, 88, 187–204',
    doi: '10.1080/00223890701268041',
    showed:
      'Another way to get from 36 questions to twelve. Its wording belongs to the publisher, so Evenkeel does not use it.',
    sure: 'seen',
  },
  'jacobson-1991': {
    authors: 'Jacobson, N. S., & Truax, P.',
    year: 1991,
    title:
      'Clinical significance: A statistical approach to defining meaningful change in psychotherapy research',
    where: 'Journal of Consulting and Clinical Psychology, 59, 12–19',
    doi: '10.1037/0022-006X.59.1.12',
    showed:
      'It gives a rule for when a change in one person’s answers is larger than chance. By our own sums, a very short list of questions can only show a large change.',
    sure: 'from memory',
  },
  'kroenke-2009': {
    authors: 'Kroenke, K., Spitzer, R. L., Williams, J. B. W., & Löwe, B.',
    year: 2009,
    title: 'An ultra-brief screening scale for anxiety and depression: The PHQ-4',
    where: 'Psychosomatics, 50, 613–621',
    showed:
      'Four questions about the last two weeks give a first look at worry and low mood. A high sum is a reason to ask a professional. It is no finding in itself.',
    sure: 'from memory',
  },
  'lowe-2008': {
    authors: 'Löwe, B., Decker, O., Müller, S., and others',
    year: 2008,
    title:
      'Validation and standardization of the Generalized Anxiety Disorder Screener (GAD-7) in the general population',
    where: 'Medical Care, 46, 266–274',
    showed: 'In 5,030 people in Germany, the usual sum on the seven questions was about 3 of 21.',
    sure: 'from memory',
  },
  'spitzer-2006': {
    authors: 'Spitzer, R. L., Kroenke, K., Williams, J. B. W., & Löwe, B.',
    year: 2006,
    title: 'A brief measure for assessing generalized anxiety disorder: The GAD-7',
    where: 'Archives of Internal Medicine, 166, 1092–1097',
    doi: '10.1001/archinte.166.10.1092',
    showed:
      'Seven questions about worry in the last two weeks. A sum of 5 is called mild, 10 moderate and 15 severe.',
    sure: 'seen',
  },
  'toussaint-2020': {
    authors: 'Toussaint, A., Hüsing, P., Gumz, A., and others',
    year: 2020,
    title:
      'Sensitivity to change and minimal clinically important difference of the 7-item Generalized Anxiety Disorder Questionnaire (GAD-7)',
    where: 'Journal of Affective Disorders, 265, 395–401',
    doi: '10.1016/j.jad.2020.01.032',
    showed: 'In 261 patients, a change of 4 points on the seven questions was about the least that mattered.',
    sure: 'seen',
  },
  'topp-2015': {
    authors: 'Topp, C. W., Østergaard, S. D., Søndergaard, S., & Bech, P.',
    year: 2015,
    title: 'The WHO-5 Well-Being Index: A systematic review of the literature',
    where: 'Psychotherapy and Psychosomatics, 84, 167–176',
    doi: '10.1159/000376585',
    showed:
      'Five questions about feeling well, counted from 0 to 100. Half or less is seen as low, and 10 points as a change that matters. We saw those two figures elsewhere, and know the review from memory.',
    sure: 'from memory',
  },
  'rosenberg-1965': {
    authors: 'Rosenberg, M.',
    year: 1965,
    title: 'Society and the adolescent self-image',
    where: 'Princeton University Press',
    showed:
      'The book with the ten best-known questions on self-esteem. It sets no line between low and high.',
    sure: 'from memory',
  },
  'sinclair-2010': {
    authors: 'Sinclair, S. J., Blais, M. A., Gansler, D. A., and others',
    year: 2010,
    title:
      'Psychometric properties of the Rosenberg Self-Esteem Scale: Overall and across demographic groups living within the United States',
    where: 'Evaluation & the Health Professions, 33, 56–80',
    showed: 'In 503 adults in the United States, the average on those ten questions was 22.6 of 30.',
    sure: 'from memory',
  },
  'gross-2003': {
    authors: 'Gross, J. J., & John, O. P.',
    year: 2003,
    title:
      'Individual differences in two emotion regulation processes: Implications for affect, relationships, and well-being',
    where: 'Journal of Personality and Social Psychology, 85, 348–362',
    showed:
      'Ten questions on two habits: seeing a thing in another light, and hiding what one feels. People with more of the first habit felt better on the whole. That does not show which came first.',
    sure: 'from memory',
  },
  'bjureberg-2016': {
    authors: 'Bjureberg, J., Ljótsson, B., Tull, M. T., and others',
    year: 2016,
    title:
      'Development and validation of a brief version of the Difficulties in Emotion Regulation Scale: The DERS-16',
    where: 'Journal of Psychopathology and Behavioral Assessment, 38, 284–296',
    doi: '10.1007/s10862-015-9514-x',
    showed:
      'Sixteen questions on how hard it is to deal with strong feelings. They can stand in for a longer list.',
    sure: 'seen',
  },
  'marcus-1987': {
    authors: 'Marcus, F. M., & Rosenberg, M.',
    year: 1987,
    title: 'Mattering: Its measurement and significance in everyday life',
    where: 'Paper read at the Eastern Sociological Society, Boston',
    showed:
      'Five questions on whether a person feels that they matter to others. We are not sure of the year or the place.',
    sure: 'uncertain',
  },

  // Where attachment comes from, and whether it changes.
  'bowlby-1982': {
    authors: 'Bowlby, J.',
    year: 1982,
    title: 'Attachment and loss, Vol. 1: Attachment (2nd ed.)',
    where: 'Basic Books',
    showed:
      'The book that laid out the theory: children stay close to those who keep them safe, and expect of others what they met. It came out first in 1969. The article names it rightly.',
    sure: 'from memory',
  },
  'mikulincer-2007': {
    authors: 'Mikulincer, M., & Shaver, P. R.',
    year: 2007,
    title: 'Attachment in adulthood: Structure, dynamics, and change',
    where: 'Guilford Press',
    showed:
      'A long overview of what was known of attachment in adults. The article names it rightly. There is a second edition of 2016.',
    sure: 'seen',
  },
  'solomon-2003': {
    authors: 'Solomon, M. F., & Siegel, D. J. (Eds.)',
    year: 2003,
    title: 'Healing trauma: Attachment, mind, body, and brain',
    where: 'W. W. Norton',
    showed:
      'Chapters by several authors on how trauma, attachment and the body hang together. It is an overview by people who know the field, and tests no method. The article turns the two editors round and does not say that they are editors.',
    sure: 'seen',
  },
  'levy-2011': {
    authors: 'Levy, K. N., Ellison, W. D., Scott, L. N., & Bernecker, S. L.',
    year: 2011,
    title: 'Attachment style',
    where: 'Journal of Clinical Psychology, 67, 193–203',
    doi: '10.1002/jclp.20756',
    showed:
      'In 14 studies with 1,467 people, those with more attachment anxiety gained less from therapy (d = −0.46). It says nothing on self-help. The article leaves out its title.',
    sure: 'seen',
  },
  'taylor-2015': {
    authors: 'Taylor, P., Rietzschel, J., Danquah, A., & Berry, K.',
    year: 2015,
    title: 'Changes in attachment representations during psychological therapy',
    where: 'Psychotherapy Research, 25, 222–238',
    doi: '10.1080/10503307.2014.899650',
    showed:
      'Over a course of therapy, people grew more secure and less anxious. For avoidance it was unclear. Trials with a fair group to compare with were lacking.',
    sure: 'seen',
  },
  'fraley-2021': {
    authors: 'Fraley, R. C., Gillath, O., & Deboeck, P. R.',
    year: 2021,
    title:
      'Do life events lead to enduring changes in adult attachment styles? A naturalistic longitudinal investigation',
    where: 'Journal of Personality and Social Psychology, 120, 1567–1606',
    doi: '10.1037/pspi0000326',
    showed:
      'In over 4,000 people, half of 25 kinds of events went along with a shift at once. Most people moved back later; a quarter of the events had a lasting effect. How people read the event mattered.',
    sure: 'seen',
  },
  'hudson-2020': {
    authors: 'Hudson, N. W., Chopik, W. J., & Briley, D. A.',
    year: 2020,
    title:
      'Volitional change in adult attachment: Can people who want to become less anxious and avoidant move closer towards realizing those goals?',
    where: 'European Journal of Personality, 34, 93–114',
    doi: '10.1002/per.2231',
    showed:
      'People who wished to be less anxious in close relationships did move that way over time, a little.',
    sure: 'from memory',
  },

  // Feeling safe with somebody, called to mind.
  'otway-2014': {
    authors: 'Otway, L. J., Carnelley, K. B., & Rowe, A. C.',
    year: 2014,
    title: 'Texting “boosts” felt security',
    where: 'Attachment & Human Development, 16, 93–101',
    doi: '10.1080/14616734.2013.851334',
    showed:
      'Texts on three days that called up a safe bond made people feel more secure, up to one day after the last. A trial with chance groups. Nothing longer was shown.',
    sure: 'seen',
  },
  'carnelley-2018': {
    authors: 'Carnelley, K. B., Bejinaru, M.-M., Otway, L., Baldwin, D. S., & Rowe, A. C.',
    year: 2018,
    title: 'Effects of repeated attachment security priming in outpatients with primary depressive disorders',
    where: 'Journal of Affective Disorders, 234, 201–206',
    doi: '10.1016/j.jad.2018.02.040',
    showed:
      'In 48 patients with depression, calling a safe bond to mind made them feel more secure up to a day later. Their worry and low mood were clearly better at only one of the times measured. A small study.',
    sure: 'seen',
  },
  'rowe-2020': {
    authors: 'Rowe, A. C., Gold, E. R., & Carnelley, K. B.',
    year: 2020,
    title:
      'The effectiveness of attachment security priming in improving positive affect and reducing negative affect: A systematic review',
    where: 'International Journal of Environmental Research and Public Health, 17, 968',
    doi: '10.3390/ijerph17030968',
    showed:
      'It looked at 30 studies in which a safe bond was called to mind, and at how people felt after it. We saw what it covers and give no figure from it.',
    sure: 'seen',
  },
  'gillath-2022': {
    authors: 'Gillath, O., Karantzas, G. C., Romano, D., & Karantzas, K. M.',
    year: 2022,
    title: 'Attachment security priming: A meta-analysis',
    where: 'Personality and Social Psychology Review, 26, 183–241',
    doi: '10.1177/10888683211054592',
    showed:
      'Taken together, calling a safe bond to mind had a medium effect (d about 0.5). For how long, we have not checked.',
    sure: 'from memory',
  },

  // Beliefs, and how they change.
  'webb-2012': {
    authors: 'Webb, T. L., Miles, E., & Sheeran, P.',
    year: 2012,
    title:
      'Dealing with feeling: A meta-analysis of the effectiveness of strategies derived from the process model of emotion regulation',
    where: 'Psychological Bulletin, 138, 775–808',
    doi: '10.1037/a0027600',
    showed:
      'Seeing a thing in another light helped a little to somewhat (d about 0.36; with somebody else’s eyes 0.45). Holding thoughts down did about nothing. These were lab studies.',
    sure: 'from memory',
  },
  'bennett-levy-2003': {
    authors: 'Bennett-Levy, J.',
    year: 2003,
    title:
      'Mechanisms of change in cognitive therapy: The case of automatic thought records and behavioural experiments',
    where: 'Behavioural and Cognitive Psychotherapy, 31, 261–277',
    showed:
      'Trainee therapists tried both ways on themselves. They found that trying things out changed beliefs more than writing thoughts down. A small group, telling of themselves.',
    sure: 'from memory',
  },
  'mcmanus-2012': {
    authors: 'McManus, F., Van Doorn, K., & Yiend, J.',
    year: 2012,
    title: 'Examining the effects of thought records and behavioral experiments in instigating belief change',
    where: 'Journal of Behavior Therapy and Experimental Psychiatry, 43, 540–547',
    doi: '10.1016/j.jbtep.2011.07.003',
    showed:
      'Trying a belief out worked at least as well as writing down what speaks for and against it. The one belief tested was about washing hands, in healthy people and in one session.',
    sure: 'from memory',
  },
  'sharma-2023': {
    authors: 'Sharma, A., Rushton, K., Lin, I. W., and others',
    year: 2023,
    title: 'Cognitive reframing of negative thoughts through human-language model interaction',
    where: 'Proceedings of the 61st Annual Meeting of the ACL, 9977–10000',
    doi: '10.18653/v1/2023.acl-long.555',
    showed:
      'On a website, over 2,000 people liked new thoughts that were warm or exact better than ones that were overly positive. It measured what people liked, not how they fared.',
    sure: 'seen',
  },
  'wood-2009': {
    authors: 'Wood, J. V., Perunovic, W. Q. E., & Lee, J. W.',
    year: 2009,
    title: 'Positive self-statements: Power for some, peril for others',
    where: 'Psychological Science, 20, 860–866',
    doi: '10.1111/j.1467-9280.2009.02370.x',
    showed:
      'People with low self-esteem who repeated ‘I’m a lovable person’ felt worse; it was less so when they could think of how it was true and how it was not. Those with high self-esteem felt a little better. A later team did not find the harm again.',
    sure: 'seen',
  },
  'flynn-2020': {
    authors: 'Flynn, M. K., & Bordieri, M. J.',
    year: 2020,
    title: 'On the failure to replicate past findings regarding positive affirmations and self-esteem',
    where: 'Journal of Contextual Behavioral Science, 16, 49–61',
    showed:
      'It tried the study of 2009 again with about 225 people at a university, and built on it with 237 more. It did not find that the words did harm, so that harm is in doubt.',
    sure: 'seen',
  },
  'stinson-2011': {
    authors: 'Stinson, D. A., Logel, C., Shepherd, S., & Zanna, M. P.',
    year: 2011,
    title:
      'Rewriting the self-fulfilling prophecy of social rejection: Self-affirmation improves relational security and social behavior up to 2 months later',
    where: 'Psychological Science, 22, 1145–1149',
    doi: '10.1177/0956797611417725',
    showed:
      'Of 117 students, those who doubted that others valued them wrote for 15 minutes on the value that matters most to them. They felt more secure for 4 weeks, and acted more warmly for up to 8. One study; we have not seen it done again.',
    sure: 'seen',
  },
  'marigold-2007': {
    authors: 'Marigold, D. C., Holmes, J. G., & Ross, M.',
    year: 2007,
    title:
      'More than words: Reframing compliments from romantic partners fosters security in low self-esteem individuals',
    where: 'Journal of Personality and Social Psychology, 92, 232–248',
    doi: '10.1037/0022-3514.92.2.232',
    showed:
      'When people with low self-esteem said what a partner’s kind word meant about them, it did more for them.',
    sure: 'from memory',
  },

  // Writing, and naming what one feels.
  'sbarra-2013': {
    authors: 'Sbarra, D. A., Boals, A., Mason, A. E., Larson, G. M., & Mehl, M. R.',
    year: 2013,
    title: 'Expressive writing can impede emotional recovery following marital separation',
    where: 'Clinical Psychological Science, 1, 120–134',
    doi: '10.1177/2167702612469801',
    showed:
      'After a separation, 90 people wrote. Those who kept searching for a meaning fared worse with free writing about their feelings, up to 9 months on.',
    sure: 'seen',
  },
  'sloan-2008': {
    authors: 'Sloan, D. M., Marx, B. P., Epstein, E. M., & Dobbs, J. L.',
    year: 2008,
    title: 'Expressive writing buffers against maladaptive rumination',
    where: 'Emotion, 8, 302–306',
    showed:
      'Among 69 people, those who brood gained from writing about their feelings. Another study found harm for some.',
    sure: 'seen',
  },
  'andersson-2012': {
    authors: 'Andersson, M. A., & Conley, C. S.',
    year: 2012,
    title: 'Optimizing the perceived benefits and health outcomes of writing about traumatic life events',
    where: 'Stress and Health',
    showed:
      'For people whose thoughts kept breaking in, writing as if about somebody else helped more than writing as ‘I’. One study, and its authors ask for more.',
    sure: 'seen',
  },
  'lieberman-2007': {
    authors: 'Lieberman, M. D., Eisenberger, N. I., Crockett, M. J., and others',
    year: 2007,
    title:
      'Putting feelings into words: Affect labeling disrupts amygdala activity in response to affective stimuli',
    where: 'Psychological Science, 18, 421–428',
    doi: '10.1111/j.1467-9280.2007.01916.x',
    showed:
      'In a brain scanner, naming the feeling in a face went with less activity in a part that takes part in alarm. Pictures in a lab, not a quarrel at home.',
    sure: 'from memory',
  },
  'kircanski-2012': {
    authors: 'Kircanski, K., Lieberman, M. D., & Craske, M. G.',
    year: 2012,
    title: 'Feelings into words: Contributions of language to exposure therapy',
    where: 'Psychological Science, 23, 1086–1091',
    doi: '10.1177/0956797612443830',
    showed:
      'People afraid of spiders who said aloud what they felt were less stirred by a spider a week later. Fear of a spider is not fear of being left.',
    sure: 'from memory',
  },
  'nook-2021': {
    authors: 'Nook, E. C., Satpute, A. B., & Ochsner, K. N.',
    year: 2021,
    title:
      'Emotion naming impedes both cognitive reappraisal and mindful acceptance strategies of emotion regulation',
    where: 'Affective Science, 2, 187–198',
    doi: '10.1007/s42761-021-00036-y',
    showed: 'Naming a feeling first made it harder to see the thing in another light straight after.',
    sure: 'from memory',
  },

  // Breath, attention, comfort.
  'fincham-2023': {
    authors: 'Fincham, G. W., Strauss, C., Montero-Marin, J., & Cavanagh, K.',
    year: 2023,
    title:
      'Effect of breathwork on stress and mental health: A meta-analysis of randomised-controlled trials',
    where: 'Scientific Reports, 13, 432',
    doi: '10.1038/s41598-022-27247-y',
    showed:
      'Taken together, breathing exercises lowered stress (g = −0.35) and anxiety (g = −0.32) a little. Many of the trials may be tilted in their favour.',
    sure: 'seen',
  },
  'balban-2023': {
    authors: 'Balban, M. Y., Neri, E., Kogon, M. M., and others',
    year: 2023,
    title: 'Brief structured respiration practices enhance mood and reduce physiological arousal',
    where: 'Cell Reports Medicine, 4, 100895',
    doi: '10.1016/j.xcrm.2022.100895',
    showed:
      'Five minutes a day for a month. The cyclic sigh did most for mood. Anxiety fell in all groups, whichever way they breathed or sat.',
    sure: 'seen',
  },
  'laborde-2021': {
    authors: 'Laborde, S., Iskra, M., Zammit, N., and others',
    year: 2021,
    title:
      'Slow-paced breathing: Influence of inhalation/exhalation ratio and of respiratory pauses on cardiac vagal activity',
    where: 'Sustainability, 13, 7775',
    doi: '10.3390/su13147775',
    showed:
      'In 64 young athletes who breathed six times a minute, a longer breath out changed the heartbeat more. Short pauses added nothing. It measured the heart and not how people felt.',
    sure: 'seen',
  },
  'birdee-2023': {
    authors: 'Birdee, G., Nelson, K., Wallston, K., and others',
    year: 2023,
    title: 'Slow breathing for reducing stress: The effect of extending exhale',
    where: 'Complementary Therapies in Medicine, 73, 102937',
    doi: '10.1016/j.ctim.2023.102937',
    showed:
      'One hundred people practised for 12 weeks. Both groups grew less anxious. A longer breath out was no better than an even one.',
    sure: 'seen',
  },
  'bentley-2023': {
    authors: 'Bentley, T. G. K., D’Andrea-Penna, G., Rakic, M., and others',
    year: 2023,
    title:
      'Breathing practices for stress and anxiety reduction: Conceptual framework of implementation guidelines based on a systematic review of the published literature',
    where: 'Brain Sciences, 13, 1612',
    doi: '10.3390/brainsci13121612',
    showed:
      'In 58 trials, what helped was slow or mixed, lasted five minutes or more, was taught by a person and done many times. That is a pattern across trials and no proof of each part.',
    sure: 'seen',
  },
  'kim-2019': {
    authors: 'Kim, H., & Newman, M. G.',
    year: 2019,
    title:
      'The paradox of relaxation training: Relaxation induced anxiety and mediation effects of negative contrast sensitivity in generalized anxiety disorder and major depressive disorder',
    where: 'Journal of Affective Disorders, 259, 271–278',
    showed:
      'Relaxing makes some people more anxious. One reason may be that they fear the fall from calm to upset. For them another kind of help may suit better.',
    sure: 'from memory',
  },
  'farias-2020': {
    authors: 'Farias, M., Maraldi, E., Wallenkampf, K. C., & Lucchetti, G.',
    year: 2020,
    title: 'Adverse events in meditation practices and meditation-based therapies: A systematic review',
    where: 'Acta Psychiatrica Scandinavica, 142, 374–393',
    doi: '10.1111/acps.13225',
    showed:
      'Unwanted effects of meditation came up in 8.3 of 100 people: 3.7 in trials, but 33 in studies that only watched. So it depends on who asks, and how.',
    sure: 'seen',
  },
  'britton-2021': {
    authors: 'Britton, W. B., Lindahl, J. R., Cooper, D. J., Canby, N. K., & Palitsky, R.',
    year: 2021,
    title: 'Defining and measuring meditation-related adverse effects in mindfulness-based programs',
    where: 'Clinical Psychological Science, 9, 1185–1204',
    doi: '10.1177/2167702621996340',
    showed:
      'Of 96 people in mindfulness courses, 6 to 14 in 100 had bad effects that lasted. They went with being on edge, or with feeling far from oneself.',
    sure: 'seen',
  },
  'dreisoerner-2021': {
    authors: 'Dreisoerner, A., Junker, N. M., Schlotz, W., and others',
    year: 2021,
    title:
      'Self-soothing touch and being hugged reduce cortisol responses to stress: A randomized controlled trial on stress, physical touch, and social identity',
    where: 'Comprehensive Psychoneuroendocrinology, 8, 100091',
    doi: '10.1016/j.cpnec.2021.100091',
    showed:
      'In 159 people, 20 seconds of a hand on the heart or a hug lowered a stress hormone. What they said they felt did not differ.',
    sure: 'from memory',
  },
  'de-witte-2020': {
    authors: 'de Witte, M., Spruit, A., van Hooren, S., Moonen, X., & Stams, G.-J.',
    year: 2020,
    title:
      'Effects of music interventions on stress-related outcomes: A systematic review and two meta-analyses',
    where: 'Health Psychology Review, 14, 294–324',
    showed: 'Taken together, music had a medium effect on stress.',
    sure: 'from memory',
  },

  // Waiting, planning, saying it.
  'evraire-2022': {
    authors: 'Evraire, L. E., Dozois, D. J. A., & Wilde, J. L.',
    year: 2022,
    title: 'The contribution of attachment styles and reassurance seeking to trust in romantic couples',
    where: 'Europe’s Journal of Psychology, 18, 19–39',
    doi: '10.5964/ejop.3059',
    showed:
      'In 110 couples of a woman and a man, people with more attachment anxiety sought more reassurance from day to day. For women high in it, trust was lower on the day after. A diary study cannot prove the cause.',
    sure: 'seen',
  },
  'bowen-2009': {
    authors: 'Bowen, S., & Marlatt, A.',
    year: 2009,
    title: 'Surfing the urge: Brief mindfulness-based intervention for college student smokers',
    where: 'Psychology of Addictive Behaviors, 23, 666–671',
    doi: '10.1037/a0017127',
    showed:
      'Students who learned to watch an urge smoked less in the next week. The urges themselves were no weaker. It was about smoking.',
    sure: 'from memory',
  },
  'gollwitzer-2006': {
    authors: 'Gollwitzer, P. M., & Sheeran, P.',
    year: 2006,
    title: 'Implementation intentions and goal achievement: A meta-analysis of effects and processes',
    where: 'Advances in Experimental Social Psychology, 38, 69–119',
    showed:
      'In 94 tests, if-then plans helped people do what they meant to do (d = 0.65). We saw this in other papers and not in the paper itself.',
    sure: 'from memory',
  },
  'toli-2016': {
    authors: 'Toli, A., Webb, T. L., & Hardy, G. E.',
    year: 2016,
    title:
      'Does forming implementation intentions help people with mental health problems to achieve goals? A meta-analysis of experimental studies with clinical and analogue samples',
    where: 'British Journal of Clinical Psychology, 55, 69–90',
    showed:
      'In 28 studies with 1,636 people who had mental health problems or signs of them, if-then plans helped a good deal (d = 0.99). Small studies can make an effect look larger than it is.',
    sure: 'seen',
  },
  'sheeran-2024': {
    authors: 'Sheeran, P., Listrom, O., & Gollwitzer, P. M.',
    year: 2024,
    title:
      'The when and how of planning: Meta-analysis of the scope and components of implementation intentions in 642 tests',
    where: 'European Review of Social Psychology',
    doi: '10.1080/10463283.2024.2334563',
    showed:
      'It brings the work on if-then plans up to date with 642 tests. We saw that it exists and have not checked its figures.',
    sure: 'uncertain',
  },
  'marshall-2013': {
    authors: 'Marshall, T. C., Bejanyan, K., Di Castro, G., & Lee, R. A.',
    year: 2013,
    title:
      'Attachment styles as predictors of Facebook-related jealousy and surveillance in romantic relationships',
    where: 'Personal Relationships, 20, 1–22',
    showed:
      'People with more attachment anxiety looked at a partner’s page more often. It does not say which brings the other about.',
    sure: 'from memory',
  },
  'rogers-2018': {
    authors: 'Rogers, S. L., Howieson, J., & Neame, C.',
    year: 2018,
    title:
      'I understand you feel that way, but I feel this way: The benefits of I-language and communicating perspective during conflict',
    where: 'PeerJ, 6, e4831',
    doi: '10.7717/peerj.4831',
    showed:
      'Openings with ‘I’ that also named the other’s view were judged least likely to make somebody bristle. People judged written lines; nobody quarrelled.',
    sure: 'seen',
  },
  'overall-2009': {
    authors: 'Overall, N. C., Fletcher, G. J. O., Simpson, J. A., & Sibley, C. G.',
    year: 2009,
    title:
      'Regulating partners in intimate relationships: The costs and benefits of different communication strategies',
    where: 'Journal of Personality and Social Psychology, 96, 620–639',
    doi: '10.1037/a0012961',
    showed:
      'Saying plainly what one would like to change felt worse at the time, and led to more change within a year. Soft hints did not.',
    sure: 'from memory',
  },

  // Kindness to oneself, goals, belonging.
  'ferrari-2019': {
    authors: 'Ferrari, M., Hunt, C., Harrysunker, A., Abbott, M. J., Beath, A. P., & Einstein, D. A.',
    year: 2019,
    title: 'Self-compassion interventions and psychosocial outcomes: A meta-analysis of RCTs',
    where: 'Mindfulness, 10, 1455–1473',
    doi: '10.1007/s12671-019-01134-6',
    showed:
      'In 27 trials, learning kindness to oneself lowered stress (g = 0.67), anxiety (0.57) and self-blame (0.56). Good results may have been printed more often than poor ones.',
    sure: 'seen',
  },
  'wilson-2019': {
    authors: 'Wilson, A. C., Mackintosh, K., Power, K., & Chan, S. W. Y.',
    year: 2019,
    title: 'Effectiveness of self-compassion related therapies: A systematic review and meta-analysis',
    where: 'Mindfulness, 10, 979–995',
    doi: '10.1007/s12671-018-1037-6',
    showed:
      'In 22 trials these therapies helped with anxiety and low mood. Set beside other active help, they did no better.',
    sure: 'seen',
  },
  'wakelin-2021': {
    authors: 'Wakelin, K. E., Perman, G., & Simonds, L. M.',
    year: 2021,
    title:
      'Effectiveness of self-compassion-related interventions for reducing self-criticism: A systematic review and meta-analysis',
    where: 'Clinical Psychology & Psychotherapy',
    doi: '10.1002/cpp.2586',
    showed:
      'In 19 trials with 1,350 people, learning kindness to oneself lowered self-blame (g = 0.51). Longer courses did more. Set beside other active help, it did less.',
    sure: 'seen',
  },
  'harkin-2016': {
    authors: 'Harkin, B., Webb, T. L., Chang, B. P. I., and others',
    year: 2016,
    title:
      'Does monitoring goal progress promote goal attainment? A meta-analysis of the experimental evidence',
    where: 'Psychological Bulletin, 142, 198–229',
    doi: '10.1037/bul0000025',
    showed:
      'Looking at how far one has come helps to get there (d about 0.40), and more so when it is written down.',
    sure: 'from memory',
  },
  'masi-2011': {
    authors: 'Masi, C. M., Chen, H.-Y., Hawkley, L. C., & Cacioppo, J. T.',
    year: 2011,
    title: 'A meta-analysis of interventions to reduce loneliness',
    where: 'Personality and Social Psychology Review, 15, 219–266',
    showed:
      'Work on how people read others helped most against loneliness (about 0.60). Merely giving people more chances to meet had no clear effect.',
    sure: 'seen',
  },
  'lim-2024': {
    authors:
      'Lim, M. H., Hennessey, A., Qualter, P., Smith, B. J., Thurston, L., Eres, R., & Holt-Lunstad, J.',
    year: 2024,
    title:
      'The KIND Challenge community intervention to reduce loneliness and social isolation, improve mental health, and neighbourhood relationships: An international randomized controlled trial',
    where: 'Social Psychiatry and Psychiatric Epidemiology',
    showed:
      'In three trials, 4,284 people were asked to do one kind act a week for neighbours, or to wait. Loneliness fell a little in the US and the UK. In Australia it did not.',
    sure: 'seen',
  },
  'grishina-2023': {
    authors: 'Grishina, M., Rooney, R. M., Millar, L., Mann, R., & Mancini, V. O.',
    year: 2023,
    title:
      'The effectiveness of community friendship groups on participant social and mental health: A meta-analysis',
    where: 'Frontiers in Psychology, 14, 1078268',
    doi: '10.3389/fpsyg.2023.1078268',
    showed:
      'Eight studies. Friendship groups with a plan had a small effect on low mood. For groups without one there was too little to go on.',
    sure: 'seen',
  },
  'adler-1956': {
    authors: 'Adler, A. (H. L. Ansbacher & R. R. Ansbacher, Eds.)',
    year: 1956,
    title: 'The Individual Psychology of Alfred Adler',
    where: 'Basic Books',
    showed:
      'Adler’s writings, chosen by two editors long after he died in 1937. The article names the later paperback and leaves the editors out. Few trials have tested his way of working as a whole.',
    sure: 'from memory',
  },

  // Safety.
  'sohal-2007': {
    authors: 'Sohal, H., Eldridge, S., & Feder, G.',
    year: 2007,
    title:
      'The sensitivity and specificity of four questions (HARK) to identify intimate partner violence: A diagnostic accuracy study in general practice',
    where: 'BMC Family Practice, 8, 49',
    doi: '10.1186/1471-2296-8-49',
    showed:
      'Of 232 women in waiting rooms in London, four short questions found 81 of 100 whom a partner had hurt or frightened. They were wrong about 5 of 100 others. Women only; our question follows the idea in other words and is no test.',
    sure: 'seen',
  },

  // The fourth work of the article. It names a person whom nobody could find, so nothing here is laid at anybody’s door.
  'unknown-2026': {
    authors: 'No author found',
    year: 2026,
    title: 'Emotion Regulation Techniques for Anxiety Management',
    where: 'Said to be in a health library; not found there or elsewhere',
    showed:
      'The article names this work as the source of its calming methods. We looked in 2026 and found no such work and nobody of that name who wrote it. The methods are common ones, so we lay them at nobody’s door and name the studies above in its place.',
    sure: 'uncertain',
  },
};
